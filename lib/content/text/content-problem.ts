/** One thing wrong in a content file, for its author to mend. */
export interface ContentProblem {
  /** Path from the project's root. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly message: string;
  /** One sentence that says how to mend it. */
  readonly mend: string;
}

/** @example `content/a/lesson.md:12: no source is called "dg-mpa". Did you mean "dg-map"?` */
export function describeProblem({ file, line, message, mend }: ContentProblem): string {
  return `${file}:${line}: ${message} ${mend}`;
}

/** What became of a file: its value, or why there is none; never both. */
export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly ContentProblem[] };

export function parsed<T>(value: T): Parsed<T> {
  return { value, problems: [] };
}

export function unparsed(problems: readonly ContentProblem[]): Parsed<never> {
  return { value: undefined, problems };
}

/** A file as it was read. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}
