/** Which question of which published version was answered. */
export interface AnswerName {
  readonly set: string;
  /** Counts from 1. */
  readonly version: number;
  readonly question: string;
}

/** @returns what an answer is kept under: `set:<set>@<version>:<question>`. */
export function answerName({ set, version, question }: AnswerName): string {
  return `set:${set}@${version}:${question}`;
}

/** @returns the beginning of the names of all answers to a set, whatever the version. */
export function isAnswerTo(set: string): string {
  return `set:${set}@`;
}

const NAME = /^set:([^@:]+)@(\d+):(.+)$/;

/** The other way round. @returns undefined for the name of another kind of answer. */
export function readAnswerName(name: string): AnswerName | undefined {
  const [, set, version, question] = NAME.exec(name) ?? [];
  return set === undefined || question === undefined ? undefined : { set, version: Number(version), question };
}
