import { existsSync } from "node:fs";

/** The engines beside Chromium's in which the phone page is tried, and what they need of Debian. */
export const ENGINES = {
  firefox: { title: "Firefox ESR", programs: { "firefox-esr": "/usr/bin/firefox-esr" } },
  webkit: {
    title: "WebKit, Safari's engine",
    programs: { "webkit2gtk-driver": "/usr/bin/WebKitWebDriver", xvfb: "/usr/bin/Xvfb" },
  },
} as const;

export const ENGINE_NAMES = ["firefox", "webkit"] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** The Debian packages of an engine that are not on this machine. */
export function missingPackages(name: EngineName): string[] {
  const programs = Object.entries(ENGINES[name].programs);
  return programs.flatMap(([debianPackage, program]) => (existsSync(program) ? [] : [debianPackage]));
}

/** What was tried for the sake of an engine that isn't there. */
export interface Attempt {
  readonly missing: readonly string[];
  readonly isCi: boolean;
  readonly mayInstall: boolean;
  /** Those of the missing packages that Debian has for us. */
  readonly known: readonly string[];
}

/** What to make of it. A laptop does well without; where the tests count, what could be installed must be there. */
export type Outcome =
  | { readonly kind: "here" }
  | { readonly kind: "skipped"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string };

export function outcomeOf({ missing, isCi, mayInstall, known }: Attempt): Outcome {
  if (missing.length === 0) return { kind: "here" };
  const lacks = `not on this machine: ${missing.join(", ")}`;
  if (!isCi) return { kind: "skipped", why: lacks };
  if (!mayInstall) return { kind: "skipped", why: `${lacks}, and only root can install them, with apt-get` };
  const unknown = missing.filter((name) => !known.includes(name));
  if (unknown.length > 0) return { kind: "skipped", why: `apt-get has no ${unknown.join(", ")} here` };
  return { kind: "failed", why: `${missing.join(", ")} can be had here, and could not be installed` };
}
