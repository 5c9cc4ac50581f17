import "server-only";

/** Work being written, as an account keeps it for all of a learner's devices. */
export { findVersions } from "./find-versions";
export { countSave, findCopies, type SaveRefusal, saveParcel } from "./save-parcel";
