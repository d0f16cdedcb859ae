import { NO_CHECKS } from "@buurtbord/shared/board/Checks.ts";
import type { BoardId, CardId, CardKindId, CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { ToServer } from "@buurtbord/shared/protocol/toServer.ts";
import { PROTOCOL_VERSION } from "@buurtbord/shared/protocol/version.ts";
import type { CardInView, OwnCard, OwnView, SharedView, View } from "@buurtbord/shared/protocol/view.ts";
import type { RoomRequests } from "./PollLine.ts";
import type { OpenSocket, PageSocketEvents } from "./SocketLine.ts";

/** The other end of websockets that a test holds in its hand. */
export class TestSockets {
  readonly opened: TestSocket[] = [];
  readonly open: OpenSocket = (events) => {
    const socket = new TestSocket(events);
    this.opened.push(socket);
    return socket;
  };

  get last(): TestSocket {
    const socket = this.opened.at(-1);
    if (socket === undefined) throw new Error("No socket was opened");
    return socket;
  }
}

export class TestSocket {
  readonly #events: PageSocketEvents;
  readonly received: ToServer[] = [];
  isClosed = false;

  constructor(events: PageSocketEvents) {
    this.#events = events;
  }

  send(text: string): void {
    this.received.push(JSON.parse(text) as ToServer);
  }

  close(): void {
    this.isClosed = true;
  }

  say(...messages: readonly FromServer[]): void {
    for (const message of messages) this.#events.message(JSON.stringify(message));
  }

  welcome(view: View = testView()): void {
    const { seq, shared, own } = view;
    this.say(
      { type: "welcome", protocol: PROTOCOL_VERSION, epoch: 1 },
      { type: "view", seq, shared },
      { type: "own", seq, own },
    );
  }

  answer(id: CommandId, answer: Answer): void {
    this.say({ type: "answer", id, answer });
  }

  drop(code = 1006): void {
    this.#events.closed(code);
  }

  get commands(): readonly Extract<ToServer, { type: "command" }>[] {
    return this.received.filter((message) => message.type === "command");
  }
}

/** A server that can't be reached by plain requests either. */
export const noRequests: RoomRequests = {
  view: async () => ({ type: "broken" }),
  command: async () => ({ type: "broken" }),
  tell: async () => {},
};

export function testView(
  change: { shared?: Partial<SharedView>; own?: Partial<OwnView>; seq?: number } = {},
): View {
  return {
    seq: change.seq ?? 1,
    shared: {
      board: {
        id: "bord" as BoardId,
        title: "De Waterkant",
        activity: "wish-tree" as SharedView["board"]["activity"],
      },
      language: "nl",
      adding: "open",
      keptUntil: Date.UTC(2027, 10, 22),
      step: newStep("hang", { minutes: 15, verbs: ["add"] }),
      now: { silent: false, hiddenDots: false, phones: "open", spotlight: null, part: null, drafts: 0 },
      cards: [],
      connections: [],
      checks: NO_CHECKS,
      circles: [],
      total: 0,
      ...change.shared,
    },
    own: {
      participantId: "deelnemer" as ParticipantId,
      name: null,
      cards: [],
      connections: [],
      voted: [],
      joined: [],
      answered: {},
      votesLeft: 0,
      ...change.own,
    },
    remaining: null,
  };
}

export function testCard(id: string, change: Partial<CardInView> = {}): CardInView {
  return {
    id: id as CardId,
    kind: "wish" as CardKindId,
    text: `Wens ${id}`,
    field: null,
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 1,
    ...change,
  };
}

export function testOwnCard(id: string, change: Partial<OwnCard> = {}): OwnCard {
  return { ...testCard(id), state: "shown", ...change };
}
