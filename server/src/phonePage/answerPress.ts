import { randomUUID } from "node:crypto";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { isParticipating } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { Door } from "../routes/Door.ts";
import { commandIdOf } from "./commandIdOf.ts";
import type { Notice } from "./Notice.ts";
import type { Act, Draft, Press, Session } from "./Press.ts";
import type { Shown } from "./Shown.ts";

interface Parts {
  readonly rooms: Pick<Rooms, "open">;
  readonly door: Door;
}

/** Does what was pressed, and says what the next page shows. */
export async function answerPress({ rooms, door }: Parts, code: string, press: Press): Promise<Shown> {
  const { act, session } = press;
  if (act.type === "join") return comeIn(door, code, press, act.name);
  if (session === null) return lookIn(door, code);
  return takePart(rooms, session, act, press.draft);
}

/** The door of the board that this code opens. */
export async function lookIn(door: Door, code: string): Promise<Shown> {
  const found = await door.look(code);
  if (found.ok)
    return {
      page: "door",
      title: found.room.record.title,
      refusal: null,
      name: "",
      again: null,
      isTakenOff: false,
    };
  return found.reason === "board-damaged"
    ? { page: "damaged", session: null, draft: emptyDraft("") }
    : { page: "code", refusal: found.reason };
}

async function comeIn(door: Door, code: string, { language, draft }: Press, name: string): Promise<Shown> {
  const entry = await door.enter({ code, language, name });
  if (entry.ok) {
    const { room, token } = entry;
    const access = room.authenticate(token);
    if (access === null || !isParticipating(access))
      throw new Error("A token that was just given is unknown");
    const session = { boardId: room.record.id, token };
    return {
      page: "board",
      session,
      view: await room.view(access),
      notice: { type: "none" },
      draft: fresh(draft),
    };
  }
  switch (entry.reason) {
    case "board-damaged":
      return { page: "damaged", session: null, draft };
    case "code-wrong":
    case "too-many-codes":
    case "door-closed":
      return { page: "code", refusal: entry.reason };
    case "name-too-long":
    case "room-full":
    case "too-many-joins":
    case "not-saved":
      return {
        page: "door",
        title: null,
        refusal: entry.reason,
        name,
        again: draft.text === "" ? null : draft,
        isTakenOff: false,
      };
    default:
      return unreachable(entry);
  }
}

type BoardAct = Exclude<Act, { type: "join" }>;

async function takePart(
  rooms: Pick<Rooms, "open">,
  session: Session,
  act: BoardAct,
  draft: Draft,
): Promise<Shown> {
  const opened = await rooms.open(session.boardId);
  if (opened.state === "quarantined") return { page: "damaged", session, draft };
  if (opened.state === "not-found") return { page: "code", refusal: "code-wrong" };
  const { room } = opened;
  const access = room.authenticate(session.token);
  if (access === null || !isParticipating(access)) return withoutSession(room, session, act, draft);
  if (act.type === "think-of-leaving") return { page: "leaving", session, notice: { type: "none" }, draft };
  const command = commandFor(act, draft);
  const answer = command && (await room.submit(access, commandIdOf(draft.formId, command), command));
  const { notice, next } = outcome(act, answer, draft);
  if (act.type === "leave") {
    return answer?.type === "result" ? { page: "gone" } : { page: "leaving", session, notice, draft: next };
  }
  return { page: "board", session, view: await room.view(access), notice, draft: next };
}

/** Somebody whom the board does not know: who just asked for that sees that it is so, anybody else may join again. */
function withoutSession(room: Room, { token }: Session, act: BoardAct, draft: Draft): Shown {
  if (act.type === "leave") return { page: "gone" };
  const { title } = room.record;
  const isTakenOff = room.isTakenOff(token);
  return { page: "door", title, refusal: null, name: "", again: draft, isTakenOff };
}

type Wish = Exclude<BoardAct, { type: "think-of-leaving" }>;

function commandFor(act: Wish, { kind, text }: Draft): Command | null {
  switch (act.type) {
    case "look":
      return null;
    case "add":
      return { type: "add-card", card: { kind: kind as CardKindId, text, field: null } };
    case "answer":
      return { type: "answer-check", check: act.check, says: act.says };
    case "remove":
      return { type: "remove-card", cardId: act.cardId };
    case "leave":
      return { type: "erase-me", cards: act.cards };
    default:
      return unreachable(act);
  }
}

/** What to say of the answer, and what stands in the form next. */
function outcome(
  act: Wish,
  answer: Answer | null,
  draft: Draft,
): { readonly notice: Notice; readonly next: Draft } {
  if (answer === null) return { notice: { type: "none" }, next: draft };
  switch (answer.type) {
    case "result":
      if (act.type === "answer") return { notice: { type: "none" }, next: fresh(draft) }; // its button shows it
      return act.type === "add"
        ? { notice: { type: "saved" }, next: emptyDraft(draft.kind) }
        : { notice: { type: "removed" }, next: fresh(draft) };
    case "refusal":
      // The same command would be refused for ever: what is sent next is another.
      return { notice: { type: "refused", refusal: answer.refusal }, next: fresh(draft) };
    case "not-saved":
    case "too-fast":
      return { notice: { type: "not-saved" }, next: draft };
    default:
      return unreachable(answer);
  }
}

function emptyDraft(kind: string): Draft {
  return { formId: randomUUID(), kind, text: "" };
}

function fresh(draft: Draft): Draft {
  return { ...draft, formId: randomUUID() };
}
