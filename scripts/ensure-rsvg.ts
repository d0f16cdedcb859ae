import { ensurePrograms } from "./ensurePrograms.ts";

ensurePrograms({
  programs: { "librsvg2-bin": "/usr/bin/rsvg-convert" },
  what: "The board's SVG is drawn",
  by: "by rsvg-convert",
});
