// npm run build: the production build, skipped when it is current.
import { build } from "./stages/build.mjs";
import { exitOver } from "./stages/fault.mjs";

await build().catch(exitOver);
