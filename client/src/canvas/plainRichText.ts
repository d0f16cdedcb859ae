import { isRecord, type Loose } from "./Loose.ts";
import { Unfit } from "./Unfit.ts";

/** What typed words may be made of, and what each part may say of itself. The canvas throws on any other. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  doc: [],
  paragraph: ["dir"],
  heading: ["dir", "level"],
  bulletList: [],
  orderedList: ["start"],
  listItem: [],
  hardBreak: [],
};

/** A link among them is only words: what is on the wall leads nowhere. */
const MARKS = ["bold", "italic", "strike", "code", "highlight"];

const HEADINGS = [1, 2, 3, 4, 5, 6];

/** Typed words with nothing in them but what the canvas knows how to draw. Throws Unfit when that cannot be. */
export function plainRichText(value: unknown): object {
  if (!isRecord(value) || value.type !== "doc") throw new Unfit("no words");
  return { content: [], ...plainPart(value) };
}

function plainPart(part: unknown): object {
  if (!isRecord(part)) throw new Unfit("words that are none");
  const { type, text, content, marks } = part;
  if (type === "text") {
    if (typeof text !== "string" || text === "") throw new Unfit("words that are none");
    return { type, text, ...plainMarks(marks) };
  }
  const known = typeof type === "string" && Object.hasOwn(PARTS, type) ? PARTS[type] : undefined;
  if (known === undefined) throw new Unfit("words of an unknown kind");
  return { type, ...plainAttributes(part.attrs, known), ...plainContent(content) };
}

function plainContent(content: unknown): object {
  if (content === undefined) return {};
  if (!Array.isArray(content)) throw new Unfit("words that are none");
  return { content: content.map(plainPart) };
}

function plainMarks(marks: unknown): object {
  if (!Array.isArray(marks)) return {};
  const known = marks.filter((mark: unknown) => isRecord(mark) && MARKS.includes(String(mark.type)));
  return known.length === 0 ? {} : { marks: known.map(({ type }: Loose) => ({ type })) };
}

function plainAttributes(attributes: unknown, known: readonly string[]): object {
  if (!isRecord(attributes)) return {};
  const { dir, level, start } = attributes;
  const fit = {
    ...(known.includes("dir") && (dir === "ltr" || dir === "rtl" || dir === "auto") && { dir }),
    ...(known.includes("level") && HEADINGS.includes(Number(level)) && { level: Number(level) }),
    ...(known.includes("start") && Number.isSafeInteger(start) && { start }),
  };
  return Object.keys(fit).length === 0 ? {} : { attrs: fit };
}
