/** A failure that was foreseen: one line that says what is wrong and how to mend it. */
export class Fault extends Error {
  name = "Fault";
}

/** Ends the process over an error: one line for a foreseen one, the whole trace for a bug of ours. */
export function exitOver(error) {
  console.error(error instanceof Fault ? `stepwise: ${error.message}` : error);
  process.exit(1);
}
