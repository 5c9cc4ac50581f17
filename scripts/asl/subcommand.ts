/** One subcommand of scripts/asl.ts. */
export interface Subcommand {
  readonly name: string;
  /** One line for the list of subcommands. */
  readonly summary: string;
  /** Usage, options and an example. */
  readonly help: string;
  /**
   * @returns the exit code: 0 all well, 1 findings or a failed run.
   * @throws Error for wrong usage; the message goes before the help, and the exit code is 2.
   */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}
