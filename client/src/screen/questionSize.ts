/** Heights of letters to choose from, in kader: a short question is a poster, a long one is still read from the back row. */
const SIZES = [190, 168, 148, 132, 118, 104, 92, 80, 70, 62];
const LINE = 1.1;
/** Width of an average letter, in parts of its height; rather too wide than too narrow. */
const LETTER = 0.57;
const SPACE = 0.3;

/** How large a question of these words can be in a room of so many kader. */
export function questionSize(question: string, room: { readonly w: number; readonly h: number }): number {
  const fits = (size: number) => {
    const lines = linesOf(question, room.w / size);
    return lines !== null && lines * LINE * size <= room.h;
  };
  return SIZES.find(fits) ?? 56;
}

/** Lines in a room of so many letter heights; null: a word is wider than the room. */
function linesOf(question: string, room: number): number | null {
  let lines = 1;
  let used = 0;
  for (const word of question.trim().split(/\s+/)) {
    const width = word.length * LETTER;
    if (width > room) return null;
    if (used > 0 && used + SPACE + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? SPACE : 0) + width;
  }
  return lines;
}
