import { isHealthy } from "@/lib/health";

export const dynamic = "force-dynamic";

/** For a load balancer, and for npm start: 200 when this copy and its database answer, else 503. */
export async function GET(): Promise<Response> {
  const healthy = await isHealthy();
  return Response.json({ healthy }, { status: healthy ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
