import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import { colour } from "../ui/colours.ts";
import { icon } from "./icon.ts";

/** Photos as data: URLs; one that is not in it is drawn as its place. */
export type PhotoData = ReadonlyMap<PhotoName, string>;

/** `fit`: "slice" cuts off what is too much, "none" stretches. Nothing but a picture's own data is ever drawn. */
export function photoIn(box: Box, url: string | undefined, fit: "slice" | "none"): string {
  if (url === undefined || !/^data:image\/(jpeg|png|webp);base64,/.test(url)) return emptyPlace(box);
  return element("image", {
    href: url,
    x: box.x,
    y: box.y,
    width: box.w,
    height: box.h,
    preserveAspectRatio: fit === "slice" ? "xMidYMid slice" : "none",
  });
}

const CAMERA = 48;

function emptyPlace({ x, y, w, h }: Box): string {
  const place = element("rect", { x, y, width: w, height: h, fill: colour("linnen") });
  return place + icon("camera", [x + (w - CAMERA) / 2, y + (h - CAMERA) / 2], CAMERA, "inkt-zacht");
}
