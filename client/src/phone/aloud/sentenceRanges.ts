/** Said by the page itself, or not for reading: what can be pressed, and what is there for screen readers only. */
const SILENT = "button, input, textarea, select, label, nav, svg, [hidden], [aria-hidden=true], [aria-live]";

/** Every sentence in an element, in the order in which it stands there. `lang`: how sentences end. */
export function sentenceRanges(element: Element, lang: string): readonly Range[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return blocksIn(element).flatMap((block) =>
    [...segmenter.segment(block.textContent ?? "")]
      .filter(({ segment }) => segment.trim() !== "")
      .map(({ index, segment }) => rangeOf(block, index, index + segment.trimEnd().length)),
  );
}

/** The smallest elements that hold text of their own, with all that stands in them. */
function blocksIn(element: Element): readonly Element[] {
  if (element.matches(SILENT)) return [];
  const holdsText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
  );
  return holdsText ? [element] : [...element.children].flatMap(blocksIn);
}

function rangeOf(block: Element, from: number, to: number): Range {
  const range = new Range();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (from >= before && from <= before + length) range.setStart(node, from - before);
    if (to > before && to <= before + length) range.setEnd(node, to - before);
    before += length;
  }
  return range;
}
