import { readConfig } from "../config.ts";
import { startFailureText } from "../texts/terminalTexts.ts";
import { runCommand } from "./runCommand.ts";

/** Every `buurtbord` command but `start` (buurtbord.js). */
const settings = readConfig(process.env);
if (settings.ok) {
  const { code, says } = await runCommand(process.argv.slice(2), settings.config);
  (code === 0 ? process.stdout : process.stderr).write(says);
  process.exitCode = code;
} else {
  const { variable, value } = settings;
  process.stderr.write(startFailureText({ reason: "bad-setting", variable, value }));
  process.exitCode = 1;
}
