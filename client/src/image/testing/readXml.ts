/** An element as it was read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: (XmlElement | string)[];
}

const TAG =
  /<\?xml [^?]*\?>|<(?<close>\/)?(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(?<empty>\/)?>/y;
const TEXT = /[^<]+/y;

/** For tests: reads XML more strictly than anybody must. Throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, inside: [] };
  const open = [root];
  let at = 0;
  while (at < xml.length) {
    const rule = xml[at] === "<" ? TAG : TEXT;
    rule.lastIndex = at;
    const match = rule.exec(xml);
    if (match === null) throw new Error(`Not XML at ${at}: ${xml.slice(at, at + 60)}`);
    at += match[0].length;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("More is closed than was opened");
    if (rule === TEXT) parent.inside.push(plain(match[0]));
    else if (match.groups?.name !== undefined) take(open, parent, match.groups);
  }
  const [only, ...others] = root.inside.filter((each) => typeof each !== "string");
  if (open.length !== 1 || only === undefined || others.length > 0) throw new Error("Not one whole element");
  return only;
}

function take(open: XmlElement[], parent: XmlElement, groups: Record<string, string | undefined>): void {
  const { name = "", close, empty, attributes = "" } = groups;
  if (close !== undefined) {
    if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    open.pop();
    return;
  }
  const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
    key,
    plain(value),
  ]);
  const child: XmlElement = { name, attributes: Object.fromEntries(pairs), inside: [] };
  if (Object.keys(child.attributes).length !== pairs.length)
    throw new Error(`<${name}> says something twice`);
  parent.inside.push(child);
  if (empty === undefined) open.push(child);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of these
  const wrong = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(text);
  if (wrong !== null) throw new Error(`A character that XML does not know: ${JSON.stringify(wrong[0])}`);
  return text.replace(/&([^;]*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`Not an entity: ${entity}`);
    return character;
  });
}

/** All elements of that name, in their order. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.inside.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...allOf(child, name)],
  );
}

/** The words of each text in it: lines are put together with a blank. */
export function textsOf(element: XmlElement): readonly string[] {
  return allOf(element, "text").map((text) =>
    text.inside.map((line) => (typeof line === "string" ? line : line.inside.join(""))).join(" "),
  );
}
