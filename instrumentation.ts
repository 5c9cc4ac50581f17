const SWEEP_MS = 15_000;

/** Called once by each copy of the server: works the queue of regrades, and ends mock interviews whose time is up, also those whose page is gone. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { workRegrades } = await import("@/lib/authoring");
  workRegrades().catch((fault: unknown) => {
    console.error("regrades are not worked here:", fault instanceof Error ? fault.message : fault);
  });
  const { finishExpiredMocks } = await import("@/lib/interviews");
  const sweep = (): void => {
    finishExpiredMocks().catch((fault: unknown) => {
      console.error("mock interviews could not be swept:", fault instanceof Error ? fault.message : fault);
    });
  };
  setInterval(sweep, SWEEP_MS).unref();
}
