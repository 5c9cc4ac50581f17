import type { StateType } from "../states";

/** The kinds of object a definition is made of; each has its table of fields. */
export type ObjectKind =
  | "StateMachine"
  | StateType
  | "Branch"
  | "ItemProcessor"
  | "ProcessorConfig"
  | "Retrier"
  | "Catcher"
  | "ChoiceRule"
  | "NestedChoiceRule"
  | "ItemReader"
  | "ReaderConfig"
  | "ItemBatcher"
  | "ResultWriter"
  | "WriterConfig";
