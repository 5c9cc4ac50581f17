/** The meanings that have a colour: the states of an execution, premium, and neither. */
export type Tone = "neutral" | "accent" | "succeeded" | "failed" | "running" | "caught" | "premium";
