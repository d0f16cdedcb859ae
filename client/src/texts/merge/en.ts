import type { MergeTexts } from "./MergeTexts.ts";

export const en: MergeTexts = {
  mergeWith: "Merge with",
  same: "Says the same",
  others: "Other cards",
  merge: "Merge",
  merged: "Merged. Undo makes them separate again.",
  split: "Take apart",
  splitDone: "The cards are separate again.",
  said: "said {n} times",
  parts: "This holds as well:",
};
