import { EMBLEM_COLOURS, EMBLEM_THINGS, type Emblem } from "../board/Emblem.ts";

/** All there are, so that those that follow one another differ in thing and colour. */
const EMBLEMS: readonly Emblem[] = EMBLEM_COLOURS.flatMap((_, round) =>
  EMBLEM_THINGS.map((thing, n) => ({
    thing,
    colour: EMBLEM_COLOURS[(n + round) % EMBLEM_COLOURS.length] as Emblem["colour"],
  })),
);

/** An emblem for one more group: a thing that none has yet, in the colour that fewest have. */
export function emblemBeside(others: readonly Emblem[]): Emblem {
  const worth = ({ thing, colour }: Emblem) => {
    const things = others.filter((other) => other.thing === thing);
    const same = things.filter((other) => other.colour === colour).length;
    const colours = others.filter((other) => other.colour === colour).length;
    return same * 10_000 + things.length * 100 + colours;
  };
  return EMBLEMS.reduce((best, emblem) => (worth(emblem) < worth(best) ? emblem : best));
}
