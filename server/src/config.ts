import { isAbsolute, resolve } from "node:path";

/** What somebody may set from outside, in the environment. */
export interface Config {
  /** 0 asks the system for any port that is free. */
  readonly port: number;
  readonly host: string;
  /** An absolute path. */
  readonly dataDir: string;
  /** Where people reach this server from home: an origin without a path. Null: only in the room. */
  readonly publicUrl: string | null;
  readonly logLevel: LogLevel;
  /** What one must know to start a board. Null: anybody on the network may. */
  readonly createCode: string | null;
}

export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly variable: SettingName; readonly value: string };

export type SettingName = "PORT" | "HOST" | "PUBLIC_URL" | "LOG_LEVEL";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** Reads the settings; the first one that makes no sense is given back. An empty one counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = (name: string, otherwise: string) => env[name]?.trim() || otherwise;
  const port = set("PORT", "4321");
  const host = set("HOST", "0.0.0.0");
  const publicUrl = set("PUBLIC_URL", "");
  const logLevel = set("LOG_LEVEL", "warn");

  if (!isPort(port)) return { ok: false, variable: "PORT", value: port };
  if (!/^[\w.:-]+$/.test(host)) return { ok: false, variable: "HOST", value: host };
  if (publicUrl !== "" && originOf(publicUrl) === null) {
    return { ok: false, variable: "PUBLIC_URL", value: publicUrl };
  }
  if (!isLogLevel(logLevel)) return { ok: false, variable: "LOG_LEVEL", value: logLevel };
  return {
    ok: true,
    config: {
      port: Number(port),
      host,
      dataDir: fromRepository(set("DATA_DIR", "data")),
      publicUrl: publicUrl === "" ? null : originOf(publicUrl),
      logLevel,
      createCode: set("CREATE_CODE", "") || null,
    },
  };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** The origin of an http(s) address without a path, or null. */
function originOf(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const bare = url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  return bare ? url.origin : null;
}

function isLogLevel(text: string): text is LogLevel {
  return LOG_LEVELS.some((level) => level === text);
}

/** Relative to the repository, since pnpm runs the server inside its own folder. */
function fromRepository(path: string): string {
  return isAbsolute(path) ? path : resolve(REPOSITORY, path);
}
