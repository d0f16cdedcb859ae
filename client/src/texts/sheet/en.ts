import type { SheetTexts } from "./SheetTexts.ts";

export const en: SheetTexts = {
  title: "Worksheet",
  together: "Everybody at the table writes along, here or on a phone. It saves by itself.",
  filled: "{n} of {all} questions answered",
  star: "Put a star at this line",
  unstar: "Take the star away",
  starHint: "A star: this is what you tell first.",
  erase: {
    action: "Erase for good",
    title: "Do you want to erase this answer?",
    text: "Everything below this question goes for good. Also from what was saved before. The board does not know who wrote it.",
    yes: "Yes, erase the answer",
    done: "The answer is erased.",
  },
};
