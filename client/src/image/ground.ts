import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { Ground, GroundPart } from "@buurtbord/shared/activities/Ground.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import { colour } from "../ui/colours.ts";
import { roundIcon } from "./icon.ts";
import { type PhotoData, photoIn } from "./photo.ts";
import { wordsAround, wordsFrom } from "./words.ts";

type PartOf<Name extends GroundPart["part"]> = Extract<GroundPart, { part: Name }>;

/** What lies under threads and cards: paper and wood. */
export function groundShapes({ parts }: Ground, photos: PhotoData): string {
  return parts.map((part) => groundShape(part, photos)).join("");
}

function groundShape(part: GroundPart, photos: PhotoData): string {
  switch (part.part) {
    case "sheet":
      return groundSheet(part);
    case "stroke":
      return element("path", {
        d: part.path,
        fill: "none",
        stroke: colour(part.tint),
        "stroke-width": part.width,
        "stroke-linecap": "round",
      });
    case "picture":
      return photoIn(part.box, photos.get(part.photo), "none");
    case "heading":
    case "invitation":
      return "";
    default:
      return unreachable(part);
  }
}

/** Widths of the pale copies that make a shadow, in units: as on the canvas. */
const SHADOWS = { none: [], card: [1, 4, 7], sheet: [1, 7, 13, 19] } as const;

function groundSheet({ path, fill, edge, shadow }: PartOf<"sheet">): string {
  const shadows = SHADOWS[shadow].map((width) =>
    element("path", {
      d: path,
      transform: "translate(5 10)",
      fill: colour("hout-diep"),
      stroke: colour("hout-diep"),
      "stroke-width": width,
      "stroke-linejoin": "round",
      opacity: 0.055,
    }),
  );
  const cut = edge === "cut" ? { stroke: colour("rand"), "stroke-width": 2, "stroke-linejoin": "round" } : {};
  return shadows.join("") + element("path", { d: path, fill: colour(fill), ...cut });
}

/** Names and kind words of the fields, of one or of all; they lie above threads, so that they can always be read. */
export function groundWords({ parts }: Ground, texts: ActivityTexts, only: FieldId | null): string {
  return parts
    .map((part) => {
      if (part.part !== "heading" && part.part !== "invitation") return "";
      const words = texts.fields[part.field];
      if (words === undefined || (only !== null && part.field !== only)) return "";
      return part.part === "heading" ? heading(part, words.name) : invitation(part, words.invitation);
    })
    .join("");
}

function heading({ at, icon, tint, width, isOnStrip }: PartOf<"heading">, name: string): string {
  const [x, y] = at;
  const halo = isOnStrip
    ? {}
    : { stroke: colour("papier"), "stroke-width": 10, "stroke-linejoin": "round", "paint-order": "stroke" };
  return (
    roundIcon(icon, at, 56, 38, tint) +
    wordsFrom(
      [x + 40, y - 0.5],
      { text: name, room: width, size: 40, lineHeight: 41, weight: 760, most: 3 },
      halo,
    )
  );
}

function invitation({ box }: PartOf<"invitation">, words: string): string {
  const paper = element("rect", {
    x: box.x + 1.5,
    y: box.y + 1.5,
    width: box.w - 3,
    height: box.h - 3,
    rx: 7,
    fill: colour("wit"),
    stroke: colour("rand"),
    "stroke-width": 3,
    "stroke-dasharray": "9 6",
  });
  const middle = [box.x + box.w / 2, box.y + box.h / 2] as const;
  const set = { size: 33, lineHeight: 36.96, weight: 600, most: 6 };
  return paper + wordsAround(middle, { text: words, room: box.w - 46, ...set });
}
