import type { MergeTexts } from "./MergeTexts.ts";

export const nl: MergeTexts = {
  mergeWith: "Voeg samen met",
  same: "Zegt hetzelfde",
  others: "Andere kaarten",
  merge: "Voeg samen",
  merged: "Samengevoegd. Met Ongedaan hangen ze weer los.",
  split: "Haal uit elkaar",
  splitDone: "De kaarten hangen weer los.",
  said: "{n} keer gezegd",
  parts: "Hier zit ook in:",
};
