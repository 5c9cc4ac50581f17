const SLOW_ENOUGH_TO_TELL_MS = 1000;

/** Prints one line for a stage, and the seconds it took when it took any. */
export async function stage(says, work) {
  const startMs = Date.now();
  console.log(`stepwise: ${says}`);
  const answer = await work();
  const tookMs = Date.now() - startMs;
  if (tookMs >= SLOW_ENOUGH_TO_TELL_MS) console.log(`stepwise:   done in ${(tookMs / 1000).toFixed(1)} s`);
  return answer;
}
