"use server";
import { redirect } from "next/navigation";
import { requireUser } from "@/app/_session/require-user";
import { buyForTesting, findPremiumPrice } from "@/lib/billing";

/** Gives the signed-in user premium without money, where this copy allows it; then shows what was given. */
export async function takePremium(form: FormData): Promise<void> {
  const user = await requireUser("/checkout");
  const chosen = form.get("price");
  const price = typeof chosen === "string" ? findPremiumPrice(chosen) : undefined;
  if (price !== undefined) await buyForTesting(user.id, price);
  redirect("/checkout");
}
