/** Letters that stand on a table's sheet at the usual size, in three lines of whole words. */
const USUAL = 22;
const LONG = 44;
/** Letters of a word that is not broken at either size. */
const USUAL_WORD = 11;
const LONG_WORD = 14;

/** How a table's sheet is set on the wall, by what its group is about: the more words, the smaller. */
export function tableNameClass(title: string): string {
  const longestWord = Math.max(...title.split(/\s+/).map(({ length }) => length));
  if (title.length > LONG || longestWord > LONG_WORD) return "wand-tafel wand-tafel-langst";
  if (title.length > USUAL || longestWord > USUAL_WORD) return "wand-tafel wand-tafel-lang";
  return "wand-tafel";
}
