import "server-only";

/** The studio: exercises being written, handed in, decided about, published and mended. */
export type { Author } from "./author";
export type { AuthoredCard, AuthoredStatus, ProofSummary, VersionCard } from "./authored";
export {
  type DraftSave,
  dropDraft,
  listAuthored,
  type OpenDraft,
  openDraft,
  type ReadDraft,
  renameDraft,
  saveDraft,
  type SaveRefusal,
  type Start,
  startExercise,
} from "./drafts";
export { unzipExercise, zipExercise } from "./exercise-zip";
export {
  decide,
  handInDraft,
  type HandInRefusal,
  listWaiting,
  openWaiting,
  type ReviewDecision,
  setRetired,
  type VersionToReview,
  type WaitingVersion,
  withdrawDraft,
} from "./life-cycle";
export {
  findRegrade,
  findRegradeNote,
  type RegradeChange,
  type RegradeNote,
  type RegradeState,
  requestRegrade,
  workRegrades,
} from "./regrade";
