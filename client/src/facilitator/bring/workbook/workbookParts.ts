import { walkXml } from "./walkXml.ts";

/** A sheet as the workbook names it, with the part in which it lies. */
export interface NamedSheet {
  readonly name: string;
  readonly part: string;
}

/** What a workbook says of itself. */
export interface WorkbookParts {
  /** Those that are not hidden, in their order; if all are, all. */
  readonly sheets: readonly NamedSheet[];
  /** Days are counted from 1904, as an old Excel for Mac did, and not from 1900. */
  readonly from1904: boolean;
}

export function workbookParts(workbook: string, relations: string): WorkbookParts {
  const parts = new Map<string, string>();
  walkXml(relations, {
    open(name, attribute) {
      if (name === "Relationship" && attribute("Type").endsWith("/worksheet"))
        parts.set(attribute("Id"), inZip(attribute("Target")));
    },
  });
  const shown: NamedSheet[] = [];
  const hidden: NamedSheet[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open(name, attribute) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904"));
      const part = name === "sheet" ? parts.get(attribute("id")) : undefined;
      if (part !== undefined)
        (/hidden/i.test(attribute("state")) ? hidden : shown).push({ name: attribute("name"), part });
    },
  });
  return { sheets: shown.length > 0 ? shown : hidden, from1904 };
}

function inZip(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells point to, without how they are to be pronounced. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isSound = false;
  walkXml(xml, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isSound = true;
      if (name === "t") isText = true;
    },
    text(piece) {
      if (isText && !isSound) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isSound = false;
      if (name === "si") texts.push(unescaped(text));
    },
  });
  return texts;
}

/** Letters that XML cannot hold, or that Excel thinks so of: `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
