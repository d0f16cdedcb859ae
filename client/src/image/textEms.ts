import { wordEms } from "@buurtbord/shared/activities/wordEms.ts";

/** Widths in thousandths of an em, of Atkinson Hyperlegible Next at weight 600, as a browser measures it. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [195, "'"],
  [250, ",|"],
  [255, ".:;j"],
  [260, "‘’"],
  [275, "`´·"],
  [285, "iìíîīį"],
  [300, "!l¡ïļ"],
  [305, " "],
  [325, "()"],
  [335, "[ł"],
  [345, "]"],
  [350, "fľ"],
  [360, '"tţť'],
  [370, "-r{}ŕř"],
  [380, "°"],
  [390, "_"],
  [415, "IÌÍÎÏİ"],
  [425, "/\\"],
  [430, "1"],
  [440, "•"],
  [455, "“”"],
  [485, "*"],
  [490, "zźżž"],
  [495, "sśşš"],
  [500, "cy¢çýÿćč–"],
  [510, "v¿"],
  [525, "x?"],
  [535, "7k×ķ"],
  [545, "Ja~àáâãäåāăą§"],
  [555, "eèéêëēėęěLŁ"],
  [560, "Fuùúûüūůűų"],
  [565, "<>hnoñòóôõöøńņňő"],
  [575, "2^"],
  [585, "9gðğģbdpþđ"],
  [590, "3ETqÈÉÊËĒĖĘĚŢŤ"],
  [605, "5+±÷$SŚŞŠ"],
  [615, "6=PZÞŹŻŽß"],
  [625, "48Y£¥ÝŸ«»"],
  [635, "VB"],
  [655, "0CKÇĆČRŔŘ"],
  [660, "AÀÁÂÃÄÅĀĂĄ"],
  [675, "X€ď"],
  [685, "DUÙÚÛÜĎŪŮŰŲ"],
  [705, "HÐĐ"],
  [710, "GNÑĞĢŃŅŇ"],
  [730, "&w#"],
  [735, "OÒÓÔÕÖØŐ"],
  [745, "Q…"],
  [780, "@"],
  [800, "©®"],
  [830, "—"],
  [850, "M"],
  [875, "mW"],
  [945, "æÆ"],
  [955, "%"],
  [1095, "œ"],
  [1165, "Œ"],
];

const EMS = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000])),
);

/** How wide words are in our letters, in em. What is in none of them counts as wide as a card is cut for it. */
export function textEms(text: string): number {
  let ems = 0;
  for (const letter of text) ems += EMS.get(letter) ?? wordEms(letter);
  return ems;
}
