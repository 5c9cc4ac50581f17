export { accept, refuse, type Result } from "./result";
