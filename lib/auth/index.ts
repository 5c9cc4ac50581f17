import "server-only";

/** Accounts: who may sign in, where they are signed in, and what they may do with what is theirs. */
export { type Device, exportAccount, findDevices, hasPassword, rename, signOutDevice, signOutEverywhere } from "./account";
export { authOptions } from "./auth-options";
export { changePassword } from "./change-password";
export { clientFacts } from "./client-facts";
export { deleteAccount } from "./delete-account";
export { type OfferedProvider, offeredProviders } from "./providers";
export { type SignUpRefusal, signUp } from "./sign-up";
export type { SignedInUser } from "./signed-in-user";
