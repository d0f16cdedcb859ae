import type { AtTableTexts } from "./AtTableTexts.ts";

export const en: AtTableTexts = {
  on: {
    title: "The evening goes on in the hall.",
    text: "Take your time to finish your sentence: it saves by itself. Then come to the hall.",
  },
  closing: {
    title: "The evening is almost over.",
    text: "Take your time to finish your sentence: it saves by itself. Then come to the hall for the end.",
  },
  apart: {
    title: "The groups have changed.",
    text: "By the list nobody sits at this table now. What is written here stays. See on your phone where you sit, or ask the facilitator.",
  },
};
