import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { PhoneAddresses } from "../addresses/phoneAddresses.ts";
import type { SettingName } from "../config.ts";

/** Why the server could not start. */
export type StartFailure =
  | { readonly reason: "node-too-old"; readonly version: string }
  /** `detail`: the store's own words, in English. */
  | { readonly reason: "sqlite-too-old"; readonly detail: string }
  | { readonly reason: "bad-setting"; readonly variable: SettingName; readonly value: string }
  | { readonly reason: "folder-unusable"; readonly folder: string; readonly detail: string }
  | { readonly reason: "port-in-use"; readonly port: number }
  | { readonly reason: "port-forbidden"; readonly port: number }
  | { readonly reason: "host-unknown"; readonly host: string };

/** In Dutch, with a line of English for who comes to help. */
export function startFailureText(failure: StartFailure): string {
  const [dutch, english] = sentences(failure);
  return `${dutch}\n${english}\n`;
}

function sentences(failure: StartFailure): readonly [dutch: string, english: string] {
  switch (failure.reason) {
    case "node-too-old":
      return [
        `Deze versie van Node is te oud: ${failure.version}. Start met: npx pnpm start`,
        "Node 24.15 or newer is needed.",
      ];
    case "sqlite-too-old":
      return ["Deze versie van Node heeft een te oude SQLite. Start met: npx pnpm start", failure.detail];
    case "bad-setting":
      return settingSentences(failure.variable, failure.value);
    case "folder-unusable":
      return [
        `In deze map kunnen we niet bewaren: ${failure.folder}. Is er ruimte op de schijf? Staat Buurtbord al aan? Stop het dan eerst, of kies een andere map met DATA_DIR.`,
        failure.detail,
      ];
    case "port-in-use":
      return [
        `Poort ${failure.port} is al in gebruik. Staat Buurtbord al aan? Kijk op http://localhost:${failure.port}, of kies een andere poort: PORT=${failure.port + 1}`,
        "The port is in use.",
      ];
    case "port-forbidden":
      return [
        `Poort ${failure.port} mogen we niet gebruiken. Kies een andere poort: PORT=4321`,
        "No permission to listen on this port.",
      ];
    case "host-unknown":
      return [
        `Dit adres heeft deze computer niet: HOST=${failure.host}. Laat HOST weg.`,
        "The address in HOST is not of this machine.",
      ];
    default:
      return unreachable(failure);
  }
}

function settingSentences(variable: SettingName, value: string): readonly [string, string] {
  switch (variable) {
    case "PORT":
      return [
        `Dit is geen poort: PORT=${value}. Kies een getal van 0 tot en met 65535, bijvoorbeeld PORT=4321`,
        "PORT is not a port number.",
      ];
    case "HOST":
      return [`Dit is geen adres: HOST=${value}. Laat HOST weg.`, "HOST is not an address."];
    case "PUBLIC_URL":
      return [
        `Dit is geen webadres: PUBLIC_URL=${value}. Schrijf het zo: PUBLIC_URL=https://bord.example`,
        "PUBLIC_URL is not the origin of a website.",
      ];
    case "LOG_LEVEL":
      return [
        `Dit kennen we niet: LOG_LEVEL=${value}. Kies silent, error, warn, info of debug.`,
        "LOG_LEVEL is not one of the five levels.",
      ];
    default:
      return unreachable(variable);
  }
}

/** Of a backup that was being put back when the computer stopped: what became of it. */
export const brokenOffTexts = {
  finished:
    "Het terugzetten van een reservekopie stopte de vorige keer halverwege. Dat is nu afgemaakt: je borden zijn zoals in de kopie.\n",
  undone:
    "Het terugzetten van een reservekopie stopte de vorige keer halverwege. Er is niets veranderd: je borden zijn zoals ze waren. Wil je de kopie nog? Zet hem opnieuw terug.\n",
} as const;

/** What stands in the terminal once it runs. */
export function startedText({ addresses, publicUrl, page }: PhoneAddresses): string {
  const lines = ["Buurtbord staat aan.", "", `  Open op deze computer:  ${page.url}`];
  if (publicUrl !== null) lines.push(`  Open van buiten:        ${publicUrl}`);
  if (addresses.length > 0) {
    const shown = addresses.map(({ url, label }) => `${url} (${label})`);
    lines.push(`  Voor telefoons:         ${shown.join("\n                          ")}`);
  } else if (publicUrl === null) {
    lines.push("  Telefoons kunnen nu niet meedoen: deze computer zit niet op een netwerk.");
  }
  lines.push(`  Hoe staat het ervoor:   ${page.url}/operator`);
  return `${[...lines, "", "Stoppen: druk op Ctrl+C."].join("\n")}\n`;
}

export const stoppedText = "Buurtbord is gestopt. Alles is bewaard.\n";

/** When something hung: what was acknowledged is on disk all the same. */
export const stoppedLateText = "Stoppen duurde te lang. Wat bewaard was, is er nog.\n";

export const stoppedBadlyText = "Bij het stoppen ging iets mis. Wat bewaard was, is er nog.\n";

/** Something went wrong that never should. */
export const beginsAgainText =
  "\nEr ging iets mis in Buurtbord. Het begint vanzelf opnieuw; wat bewaard was, is er nog.\n\n";

export const staysDownText =
  "\nBuurtbord is gestopt door een fout. Start het opnieuw; wat bewaard was, is er nog.\n";
