import { NO_CHECKS } from "@buurtbord/shared/board/Checks.ts";
import { PROTOCOL_VERSION } from "@buurtbord/shared/protocol/version.ts";
import type { OwnCard, OwnView, SharedView, View } from "@buurtbord/shared/protocol/view.ts";
import type { Shelf } from "./Shelf.ts";

/**
 * What a phone keeps of the room for when its page opens without network: the question, and somebody's own cards.
 * Nothing that anybody else brought, and nothing that is secret: no names of others, dots, answers or circle.
 */
export function whatIsKept({ queue: _, worksheet: ___, ...shared }: SharedView, own: OwnView): View {
  const { floor: __, ...now } = shared.now;
  return {
    seq: 0,
    shared: {
      ...withoutPolls(shared),
      board: { ...shared.board, title: "" },
      // The rest is about cards of others, which are not here.
      step: { ...shared.step, verbs: shared.step.verbs.filter((verb) => verb === "add") },
      now: { ...now, spotlight: null, part: null, drafts: 0 },
      cards: [],
      connections: [],
      checks: NO_CHECKS,
      circles: [],
      total: own.cards.length,
    },
    own: {
      participantId: own.participantId,
      name: own.name,
      cards: own.cards.map(withoutOthers),
      connections: [],
      voted: [],
      joined: [],
      answered: {},
      votesLeft: 0,
    },
    remaining: null,
  };
}

function withoutPolls({ polls: _, ...shared }: SharedView): SharedView {
  return shared;
}

function withoutOthers({ agreement, said, fulfilled, ...card }: OwnCard): OwnCard {
  const quiet = {
    ...card,
    votes: 0,
    joined: 0,
    ...(said && { said: { times: said.times, names: [] } }),
    ...(fulfilled && { fulfilled: { at: fulfilled.at } }), // how it went may be in somebody else's words
  };
  return agreement === undefined ? quiet : { ...quiet, agreement: { ...agreement, people: [] } };
}

/** `keptAs`: of whom on this phone; see KeptJoin. */
export function keepView(shelf: Shelf, keptAs: string, view: View): void {
  const text = JSON.stringify({ protocol: PROTOCOL_VERSION, view } satisfies Kept);
  if (shelf.get(shelfKey(keptAs)) !== text) shelf.set(shelfKey(keptAs), text);
}

/** Null: nothing was kept, or by a page to which a view was something else. */
export function keptView(shelf: Shelf, keptAs: string): View | null {
  const { protocol, view } = JSON.parse(shelf.get(shelfKey(keptAs)) ?? "{}") as Partial<Kept>;
  return protocol === PROTOCOL_VERSION && view !== undefined ? view : null;
}

interface Kept {
  readonly protocol: number;
  readonly view: View;
}

export function forgetView(shelf: Shelf, keptAs: string): void {
  shelf.remove(shelfKey(keptAs));
}

function shelfKey(keptAs: string): string {
  return `view.${keptAs}`;
}
