import type { ActivityId, BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { expect, test } from "vitest";
import { chooseEarlier, hasProjects, isMap, type KnownShelf } from "./earlierBoards.ts";

const here = "b-here" as BoardId;

function kept(id: string, activity = "pitch-evening", facilitatorToken: string | null = `link of ${id}`) {
  return {
    id: id as BoardId,
    title: id,
    activity: activity as ActivityId,
    facilitatorToken,
    screenToken: null,
    tableToken: null,
    lastOpened: 1,
  };
}

function shelf(name: string, ...ids: string[]): KnownShelf {
  return {
    buurt: { id: name as BuurtId, name, token: `secret of ${name}` },
    boards: ids.map((id) => kept(id)),
  };
}

const opens = (
  shelves: readonly KnownShelf[],
  boards: ReturnType<typeof kept>[],
  isWanted: typeof isMap = hasProjects,
) => chooseEarlier(here, shelves, boards, isWanted).map(({ id, token }) => [id, token]);

test("without a shelf the evenings count that this browser led, and of which projects are followed", () => {
  const boards = [kept("soep"), kept("wensen", "wish-tree"), kept("muur", "pitch-evening", null), kept(here)];
  expect(opens([], boards)).toEqual([["soep", "link of soep"]]);
});

test("for the worksheets one chooses from the maps of what the neighbourhood has", () => {
  const boards = [kept("soep"), kept("kaart", "asset-map"), kept("wensen", "wish-tree")];
  expect(opens([], boards, isMap)).toEqual([["kaart", "link of kaart"]]);
});

test("a board on a shelf goes on with what stands there, by the secret of the buurt", () => {
  const waterkant = shelf("De Waterkant", "soep", here);
  expect(opens([shelf("Elders", "bank"), waterkant], [kept("soep"), kept("los")])).toEqual([
    ["soep", "secret of De Waterkant"],
  ]);
});

test("what stands on the shelf of a neighbourhood is not shown on a board that stands on none", () => {
  expect(opens([shelf("De Waterkant", "soep")], [kept("soep"), kept("los")])).toEqual([
    ["los", "link of los"],
  ]);
});

test("of very many evenings those come along that were used last", () => {
  const ids = Array.from({ length: LIMITS.boardsPerGarden + 5 }, (_, n) => `avond-${n}`);
  const chosen = opens([shelf("De Waterkant", here, ...ids)], []);
  expect(chosen.map(([id]) => id)).toEqual(ids.slice(0, LIMITS.boardsPerGarden));
});
