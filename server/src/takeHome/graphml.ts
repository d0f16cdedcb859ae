import { element, escaped } from "@buurtbord/shared/xml/xml.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { wordsOf } from "./wordsOf.ts";

/** What is known of a card and of a line, with GraphML's own word for what kind of value it is. */
const CARD = {
  text: "string",
  kind: "string",
  field: "string",
  said: "int",
  dots: "int",
  people: "int",
} as const;
const LINE = { word: "string" } as const;

/** The cards and the lines between them as a network (GraphML, http://graphml.graphdrawing.org/specification.html). */
export function graphml(board: BoardExport): string {
  const words = wordsOf(board);
  const nodes = board.cards.map((card) =>
    element(
      "node",
      { id: card.id },
      values(CARD, {
        text: card.text,
        kind: words.kind(card),
        field: words.field(card),
        said: card.said?.times ?? 1,
        dots: card.votes,
        people: card.joined,
      }),
    ),
  );
  const edges = board.connections.map(({ id, from, to, word }) =>
    element("edge", { id, source: from, target: to }, values(LINE, { word: word ?? "" })),
  );
  const network = element(
    "graph",
    { id: "board", edgedefault: "undirected" },
    [...nodes, ...edges].join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
${element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [...keys("node", CARD), ...keys("edge", LINE), network].join("\n"))}
`;
}

function keys(of: "node" | "edge", kinds: Readonly<Record<string, "string" | "int">>): readonly string[] {
  return Object.entries(kinds).map(([name, type]) =>
    element("key", { id: name, for: of, "attr.name": name, "attr.type": type }),
  );
}

function values<Name extends string>(
  kinds: Readonly<Record<Name, "string" | "int">>,
  known: Readonly<Record<Name, string | number>>,
): string {
  const names = Object.keys(kinds) as Name[];
  return names.map((name) => element("data", { key: name }, escaped(String(known[name])))).join("");
}
