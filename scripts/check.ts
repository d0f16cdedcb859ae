/** `pnpm check`. */

import { checkStages } from "./checkStages.ts";
import { runStages } from "./runStages.ts";

const { failed } = await runStages(checkStages);
process.exitCode = failed > 0 ? 1 : 0;
