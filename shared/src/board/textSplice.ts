/** One stretch of a text replaced by another. Offsets and lengths are in UTF-16 code units. */
export interface TextSplice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The difference between two texts as one splice: what lies between their common beginning and end. Never cuts a
 * surrogate pair in two.
 */
export function textSplice(before: string, after: string): TextSplice {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  return {
    at: start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

function commonStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  return insidePair(before, start) || insidePair(after, start) ? start - 1 : start;
}

function commonEnd(before: string, after: string, start: number): number {
  const shorter = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return insidePair(before, before.length - end) || insidePair(after, after.length - end) ? end - 1 : end;
}

/** Whether a cut at this offset would part the two halves of one character. */
function insidePair(text: string, offset: number): boolean {
  return isHalf(text, offset - 1, 0xd800) && isHalf(text, offset, 0xdc00);
}

function isHalf(text: string, offset: number, first: 0xd800 | 0xdc00): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= first && unit < first + 0x400;
}
