#!/usr/bin/env node
import { readConfig } from "../config.ts";
import { openBoards } from "../openBoards.ts";
import { runServer } from "../runServer.ts";
import { startFailureText } from "../texts/terminalTexts.ts";
import { runCommand } from "./runCommand.ts";

/** The `buurtbord` command. */
const [command, ...rest] = process.argv.slice(2);
if (command === "start") {
  await runServer(openBoards);
} else {
  const settings = readConfig(process.env);
  if (settings.ok) {
    const { code, says } = await runCommand(
      [...(command === undefined ? [] : [command]), ...rest],
      settings.config,
    );
    (code === 0 ? process.stdout : process.stderr).write(says);
    process.exitCode = code;
  } else {
    const { variable, value } = settings;
    process.stderr.write(startFailureText({ reason: "bad-setting", variable, value }));
    process.exitCode = 1;
  }
}
