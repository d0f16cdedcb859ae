import type { Missed } from "../activities/missed.ts";
import type { Board } from "../board/Board.ts";
import type { Language } from "../board/Language.ts";
import type { IconName } from "../paper/IconName.ts";
import { filled } from "../texts/filled.ts";
import { boardTexts } from "./tableCatalogue.ts";

const WORDS: Readonly<Record<Language, { readonly circles: string; readonly fields: string }>> = {
  nl: { circles: "Nog niemand van: {names}", fields: "Nog plek bij: {names}" },
  en: { circles: "Nobody yet from: {names}", fields: "Room left at: {names}" },
};

/** An invitation to think of others: of circles and fields, and nobody's fault. Empty: nothing is missed. */
export function missedSentences(
  board: Pick<Board, "activity" | "language">,
  { circles, fields }: Missed,
): readonly { readonly icon: IconName; readonly words: string }[] {
  const { language } = board;
  const names = boardTexts(board).fields;
  const kinds = [
    { icon: "chair", sentence: WORDS[language].circles, names: circles.map(({ name }) => name) },
    { icon: "plus", sentence: WORDS[language].fields, names: fields.map((id) => names[id]?.name ?? "") },
  ] as const;
  return kinds
    .filter((kind) => kind.names.length > 0)
    .map(({ icon, sentence, names: all }) => ({
      icon,
      words: filled(language, sentence, { names: all.join(", ") }),
    }));
}
