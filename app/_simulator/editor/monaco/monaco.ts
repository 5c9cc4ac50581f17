import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/register.all";
import { registerAsl } from "./register-asl";

globalThis.MonacoEnvironment = {
  getWorker: () => new Worker(new URL("./editor.worker.ts", import.meta.url), { type: "module" }),
};
registerAsl(monaco);

/** Monaco with our one language; whoever imports this loads more than a megabyte, so only lazily. */
export { monaco };
