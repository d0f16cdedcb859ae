import type { TakeHomeTexts } from "./TakeHomeTexts.ts";

export const en: TakeHomeTexts = {
  button: "Take home",
  title: "Take it home",
  files: {
    title: "All of it in one file",
    about:
      "A report to read, lists for a spreadsheet, and the photos. With this file you can also bring the board back.",
    save: "Take it all along as a file",
    saved: "The file is saved.",
    fails: "Taking it home does not work now. Try again in a moment.",
  },
};
