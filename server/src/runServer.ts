import { hostname, networkInterfaces } from "node:os";
import { resolve } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { lanAddresses } from "./addresses/lanAddresses.ts";
import { phoneAddresses } from "./addresses/phoneAddresses.ts";
import { createApp } from "./app.ts";
import { beginAgain, fellAt } from "./beginAgain.ts";
import { Buurten } from "./buurten/Buurten.ts";
import { type Config, readConfig } from "./config.ts";
import { HttpServer } from "./HttpServer.ts";
import { isNodeTooOld } from "./isNodeTooOld.ts";
import { createLog, errorOutput } from "./log.ts";
import { Metrics } from "./metrics/Metrics.ts";
import { Daybook } from "./operator/Daybook.ts";
import { askedAt, leaveNote, takeNoteAway } from "./operator/OperatorNote.ts";
import { ClientFiles } from "./pages/ClientFiles.ts";
import { settleRestore } from "./restore/settleRestore.ts";
import { describeError } from "./rooms/describeError.ts";
import type { Log } from "./rooms/Log.ts";
import { Rooms } from "./rooms/Rooms.ts";
import { realParts } from "./rooms/realParts.ts";
import { newToken } from "./rooms/tokens.ts";
import { startFailureOf } from "./startFailureOf.ts";
import type { BoardStorage } from "./storage/BoardStorage.ts";
import {
  type StartFailure,
  startedText,
  startFailureText,
  staysDownText,
  stoppedBadlyText,
  stoppedLateText,
  stoppedText,
} from "./texts/terminalTexts.ts";

/** A stop that takes longer hangs on something: what was acknowledged is on disk, so it may just end. */
const STOP_WITHIN_MS = 8_000;

const CLIENT = resolve(import.meta.dirname, "../../client/dist");

/**
 * Runs the server as the environment says, on the storage that it is given, until a signal stops it. `client`: the folder
 * with the pages that it gives out.
 */
export async function runServer(
  openStorage: (config: Config, log: Log) => Promise<BoardStorage>,
  client = CLIENT,
): Promise<void> {
  const { node } = process.versions;
  if (isNodeTooOld(node)) giveUp({ reason: "node-too-old", version: node });
  const settings = readConfig(process.env);
  if (!settings.ok) giveUp({ reason: "bad-setting", variable: settings.variable, value: settings.value });
  const { config } = settings;
  const { clock } = realParts;
  const daybook = new Daybook({ log: createLog(config.logLevel), clock, fellAt: fellAt(process.env) });
  const run: Run = { phase: "starting" };
  endOnFault(daybook.log, run);
  try {
    const { opened, says } = await settleRestore(
      config.dataDir,
      () => openStorage(config, daybook.log),
      (error) => daybook.log.warn(describeError(error), "What a backup left behind could not be taken away"),
    );
    process.stdout.write(says);
    const started = await start(config, daybook, opened, client);
    stopOnSignal(daybook.log, run, started.stop);
    run.phase = "running";
    process.stdout.write(started.says);
  } catch (error) {
    const failure = startFailureOf(error, config);
    if (failure === null) throw error;
    giveUp(failure);
  }
}

/** How to stop it, and what stands in the terminal. */
interface Started {
  readonly stop: () => Promise<void>;
  readonly says: string;
}

async function start(
  config: Config,
  daybook: Daybook,
  storage: BoardStorage,
  client: string,
): Promise<Started> {
  const { host, port, publicUrl, createCode, dataDir } = config;
  const joinCodes = publicUrl === null ? "six-digits" : "eight-characters";
  const metrics: Metrics = new Metrics(() => rooms.census);
  const { log } = daybook;
  const meter = daybook.besides(metrics);
  const rooms = new Rooms({ ...realParts, meter, storage, log, joinCodes });
  const listening = { host, publicUrl, lanAddresses: () => lanAddresses(networkInterfaces()) };
  const operatorToken = newToken(realParts.random);
  const app = createApp({
    buurten: new Buurten({ storage, ...realParts }),
    operatorToken,
    metrics,
    house: { version: manifest.version, dataDir, daybook },
    rooms,
    storage,
    names: { machine: hostname(), publicUrl },
    listening,
    createCode,
    clientFiles: await ClientFiles.read(client),
    clock: realParts.clock,
    log,
  });
  const server = await HttpServer.start(app, { host, port, log });
  rooms.retention.start();
  void rooms.kin.carryOn();
  leaveNote(dataDir, { host: askedAt(host), port: server.port, token: operatorToken });
  const stop = async () => {
    takeNoteAway(dataDir);
    await server.stop(() => rooms.stop());
    await storage.close();
  };
  const asked = askedAt(host);
  const here = asked === "127.0.0.1" ? "localhost" : asked;
  const addresses = phoneAddresses(listening, new URL(`http://${here}:${server.port}`));
  return { stop, says: startedText(addresses) };
}

interface Run {
  phase: "starting" | "running" | "stopping";
}

/** One stop, however many signals: a terminal and a package manager may each send theirs. */
function stopOnSignal(log: Log, run: Run, stop: () => Promise<void>): void {
  const onSignal = async () => {
    if (run.phase === "stopping") return;
    run.phase = "stopping";
    setTimeout(() => end(stoppedLateText, 1), STOP_WITHIN_MS);
    try {
      await stop();
    } catch (error) {
      log.error(describeError(error), "stopping failed");
      end(stoppedBadlyText, 1);
    }
    end(stoppedText, 0);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("SIGHUP", onSignal); // the terminal was closed
}

/**
 * A fault that nobody caught ends the program, as it would anyway; but its words may be somebody's, and stay unsaid. In the
 * middle of an evening it begins again.
 */
function endOnFault(log: Log, run: Run): void {
  process.on("uncaughtException", (error) => {
    log.error(describeError(error), "The program ended: it did something that it never should");
    errorOutput.flush();
    if (run.phase === "running") beginAgain(realParts.clock());
    end(staysDownText, 1);
  });
}

function end(words: string, code: number): never {
  process.stdout.write(words);
  process.exit(code);
}

function giveUp(failure: StartFailure): never {
  process.stderr.write(startFailureText(failure));
  process.exit(1);
}
