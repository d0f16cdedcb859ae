import { Parser } from "saxen";

/** What is told of an XML file, in its order. Names, also of attributes, are without what stands before a colon. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Tells what stands in an XML file, until `isEnough`. Throws when it is none, or half of one. Knows no entities but XML's own. */
export function walkXml(xml: string, listener: XmlListener, isEnough: () => boolean = () => false): void {
  const parser = new Parser();
  parser.on("openTag", (name, attributes, decode) => {
    if (isEnough()) return parser.stop();
    let read: ReadonlyMap<string, string> | null = null;
    listener.open?.(bare(name), (wanted) => {
      read ??= new Map(Object.entries(attributes()).map(([key, value]) => [bare(key), value]));
      return decode(read.get(wanted) ?? "");
    });
  });
  parser.on("closeTag", (name) => listener.close?.(bare(name)));
  parser.on("text", (text, decode) => listener.text?.(decode(text)));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.parse(xml);
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
