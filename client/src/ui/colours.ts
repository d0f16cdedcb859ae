import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import tokens from "./tokens.css?raw";

/** The colours of tokens.css that are needed where no style sheet reaches: in a file of its own. */
export type Colour =
  | Tint
  | "blad-0"
  | "blad-1"
  | "blad-2"
  | "blad-3"
  | "inkt-zacht"
  | "draad"
  | "draad-rand"
  | "lijn-naar";

/** The first is the ordinary one; later blocks are for contrast and calm. */
const COLOURS = new Map<string, string>();
for (const [, name = "", value = ""] of tokens.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)) {
  if (!COLOURS.has(name)) COLOURS.set(name, value);
}

/** As `#rrggbb`, as on a screen without contrast mode. */
export function colour(name: Colour): string {
  const value = COLOURS.get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return value;
}

/** What `[data-contrast]` makes of the ordinary colours, by these. */
const STRONG = new Map<string, string>();
const [, strong = ""] = /\[data-contrast\] \{([^}]*)\}/.exec(tokens) ?? [];
for (const [, name = "", value = ""] of strong.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)) {
  const plain = COLOURS.get(name);
  if (plain !== undefined) STRONG.set(plain, value);
}

// The planks of the table go: they would be read as lines.
STRONG.set(colour("tafel-nerf"), "none");

/** XML that was drawn with `colour`, as on a screen in contrast mode. */
export function inContrast(xml: string): string {
  return xml.replace(/"(#[0-9a-f]{6})"/g, (whole, value: string) => {
    const other = STRONG.get(value);
    return other === undefined ? whole : `"${other}"`;
  });
}
