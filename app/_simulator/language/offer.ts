/** One offer of completion. */
export interface Offer {
  readonly label: string;
  readonly meaning: string;
  /** One line beside the label: a signature, a value of the last run. */
  readonly detail?: string;
  /** Text to put in; with `snippet`, `$0` and `${1:…}` are stops for the cursor. */
  readonly insert: string;
  readonly snippet: boolean;
  readonly group: "field" | "value" | "state" | "snippet" | "query";
}

export interface Offers {
  /** What of the text the choice replaces. */
  readonly start: number;
  readonly end: number;
  readonly offers: readonly Offer[];
}
