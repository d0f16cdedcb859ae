import { randomUUID } from "node:crypto";
import type { CardKindId, StepId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Chosen, OwnView, View } from "@buurtbord/shared/protocol/view.ts";
import { isParticipating, type Participating } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { Door, OpenedProject } from "../routes/Door.ts";
import { isOfSheet, pressOnSheet, type SheetAct, tableOf, typedAtTable } from "./atTable.ts";
import { commandIdOf } from "./commandIdOf.ts";
import { failed } from "./failed.ts";
import type { Notice } from "./Notice.ts";
import { type Act, freshForm, joined, type Press, type Session, type Typed } from "./Press.ts";
import { showProject } from "./project/answerProject.ts";
import { type KeptReport, residentsReport } from "./residentsReport.ts";
import type { Shown } from "./Shown.ts";

interface Parts {
  readonly rooms: Pick<Rooms, "open" | "doors" | "wasErased">;
  readonly door: Door;
}

/** Does what was pressed, and says what the next page shows. */
export async function answerPress(
  { rooms, door }: Parts,
  code: string,
  press: Press,
): Promise<Shown | KeptReport> {
  const { act, session } = press;
  if (act.type === "join") return comeIn({ rooms, door }, code, press, act);
  if (session === null) return lookIn(door, code);
  return takePart(rooms, session, act, press);
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
    ? { page: "damaged", session: null, typed: nothingTyped("") }
    : { page: "code", refusal: found.reason };
}

async function comeIn(
  { rooms, door }: Parts,
  code: string,
  { language, typed }: Press,
  { name, returnCode }: Extract<Act, { type: "join" }>,
): Promise<Shown> {
  const entry = await door.enter({ code, language, name, returnCode });
  const againAtDoor = (refusal: Extract<Shown, { page: "door" }>["refusal"]): Shown => ({
    page: "door",
    title: null,
    refusal,
    name,
    again: joined(typed.text, typed.earlier) === "" ? null : typed,
    isTakenOff: false,
  });
  if (entry.ok && "project" in entry) return projectOpened(rooms, entry);
  if (entry.ok) {
    const { room, token } = entry;
    const access = room.authenticate(token);
    if (access === null || !isParticipating(access))
      throw new Error("A token that was just given is unknown");
    const session = { boardId: room.record.id, token };
    return boardPage(rooms, { room, access, session }, { type: "none" }, freshForm(typed));
  }
  switch (entry.reason) {
    case "board-damaged":
      return { page: "damaged", session: null, typed };
    case "code-wrong":
    case "too-many-codes":
    case "door-closed":
      return { page: "code", refusal: entry.reason };
    case "name-too-long":
    case "room-full":
    case "too-many-joins":
    case "return-code-wrong":
    case "project-code-wrong":
    case "too-many-return-codes":
    case "not-saved":
      return againAtDoor(entry.reason);
    default:
      return unreachable(entry);
  }
}

/** By the code of a project, wherever it was typed. */
export async function openByProjectCode({ rooms, door }: Parts, typed: string): Promise<Shown> {
  const entry = await door.openProject(typed);
  if (entry.ok) return projectOpened(rooms, entry);
  return entry.reason === "board-damaged"
    ? { page: "damaged", session: null, typed: nothingTyped("") }
    : { page: "code", refusal: entry.reason };
}

function projectOpened(rooms: Parts["rooms"], { room, token, project }: OpenedProject): Promise<Shown> {
  return showProject(rooms, { boardId: room.record.id, cardId: project }, token);
}

type BoardAct = Exclude<Act, { type: "join" }>;

/** Somebody on their board. */
interface Here {
  readonly room: Room;
  readonly access: Participating;
  readonly session: Session;
}

/** The board as it is now for them, and their table. */
async function boardPage(
  rooms: Parts["rooms"],
  { room, access, session }: Here,
  notice: Notice,
  typed: Typed,
): Promise<Extract<Shown, { page: "board" }>> {
  const view = await room.view(access);
  const table = await tableOf(rooms, session, view);
  const atTable = table === null ? null : await table.room.view(table.access);
  return { page: "board", session, view, table: atTable, notice, typed: typedAtTable(typed, table) };
}

async function takePart(
  rooms: Parts["rooms"],
  session: Session,
  act: BoardAct,
  { typed, language }: Press,
): Promise<Shown | KeptReport> {
  const opened = await rooms.open(session.boardId);
  if (opened.state === "quarantined") return { page: "damaged", session, typed };
  if (opened.state === "not-found") return { page: "code", refusal: "code-wrong" };
  const { room } = opened;
  const access = room.authenticate(session.token);
  if (access === null || !isParticipating(access)) return withoutSession(room, session, act, typed);
  const show = (notice: Notice, next: Typed) => boardPage(rooms, { room, access, session }, notice, next);
  if (act.type === "think-of-leaving") return { page: "leaving", session, notice: { type: "none" }, typed };
  if (act.type === "use-earlier" || act.type === "forget-earlier")
    return show({ type: "none" }, withoutEarlier(typed, act.type === "use-earlier"));
  if (act.type === "return-code") return show(await returnCodeFor(room, access), typed);
  if (act.type === "keep-report") {
    const report = await residentsReport(room, access, language);
    return report.page === "report" ? report : show(report.notice, typed);
  }
  if (isOfSheet(act)) {
    const table = await tableOf(rooms, session, await room.view(access));
    if (table === null) return show({ type: "none" }, typed);
    const pressed = await pressOnSheet(table, act, typedAtTable(typed, table));
    return show(pressed.notice, pressed.typed);
  }
  const chosen = act.type === "choose" ? (await room.view(access)).own.chosen : undefined;
  const command = commandFor(act, typed, chosen);
  const answer = command && (await room.submit(access, commandIdOf(typed.formId, command), command));
  const { notice, next } = outcome(act, answer, typed);
  if (act.type === "leave") {
    return answer?.type === "result" ? { page: "gone" } : { page: "leaving", session, notice, typed: next };
  }
  const page = await show(notice, next);
  return { ...page, notice: told(notice, answer, page.view) };
}

async function returnCodeFor(room: Room, access: Participating): Promise<Notice> {
  if (!mayDo(access.role, "make-return-code")) return { type: "refused", refusal: "not-allowed" };
  const made = await room.reception.makeReturnCode(access);
  if (made.ok) return { type: "return-code", code: made.code };
  if (made.refusal === "too-fast") return { type: "too-fast", seconds: made.seconds };
  return made.refusal === "not-saved" ? { type: "not-saved" } : { type: "refused", refusal: "not-allowed" };
}

/** A saved card may lie on the board, or not yet. */
function told(notice: Notice, answer: Answer | null, { own }: View): Notice {
  if (notice.type !== "saved" || answer?.type !== "result") return notice;
  const card = own.cards.find(({ id }) => id === answer.result.cardId);
  return { type: "saved", state: card?.state ?? "shown" };
}

function withoutEarlier(typed: Typed, isUsed: boolean): Typed {
  const text = isUsed ? joined(typed.text, typed.earlier) : typed.text;
  return { ...freshForm(typed), text, earlier: "" };
}

/** Somebody whom the board does not know: who just asked for that sees that it is so, anybody else may join again. */
function withoutSession(room: Room, { token }: Session, act: BoardAct, typed: Typed): Shown {
  if (act.type === "leave") return { page: "gone" };
  const { title } = room.record;
  const isTakenOff = room.isTakenOff(token);
  return { page: "door", title, refusal: null, name: "", again: typed, isTakenOff };
}

type Wish = Exclude<
  BoardAct,
  SheetAct | { type: "think-of-leaving" | "use-earlier" | "forget-earlier" | "return-code" | "keep-report" }
>;

function commandFor(
  act: Wish,
  { kind, text, line, who, firstStep, when, doer, stepId }: Typed,
  chosen: OwnView["chosen"],
): Command | null {
  switch (act.type) {
    case "look":
      return null;
    case "add":
      return {
        type: "add-card",
        card: {
          kind: kind as CardKindId,
          text,
          field: null,
          ...(stepId !== "" && { step: stepId as StepId }),
          ...(line + who !== "" && { pitch: { line, who } }),
          ...(when !== "" && { when }),
          ...(firstStep !== "" && { project: { firstStep } }),
        },
      };
    case "answer":
      return { type: "answer-check", check: act.check, says: act.says };
    case "poll":
      return { type: "answer-poll", option: act.option, stepId: act.stepId };
    case "circle":
      return { type: "choose-circle", circle: act.circle };
    case "choose":
      return { type: "choose-pitches", ...choiceAfter(act, chosen ?? { first: null, second: null }) };
    case "seat":
      return { type: "take-seat", group: act.group };
    case "remove":
      return { type: "remove-card", cardId: act.cardId };
    case "join-card":
      return { type: "join-card", cardId: act.cardId, ...(doer !== null && { name: doer }) };
    case "leave-card":
    case "vote":
    case "unvote":
      return { type: act.type, cardId: act.cardId };
    case "leave":
      return { type: "erase-me", cards: act.cards };
    default:
      return unreachable(act);
  }
}

/** What was the other choice and is this one now is not the other any more. */
function choiceAfter({ which, pitch }: Extract<Act, { type: "choose" }>, chosen: Chosen): Chosen {
  if (chosen[which] === pitch) return { ...chosen, [which]: null };
  const other = which === "first" ? "second" : "first";
  return { ...chosen, [which]: pitch, ...(chosen[other] === pitch && { [other]: null }) };
}

const SHOWN_BY_BUTTON: readonly Wish["type"][] = [
  "answer",
  "circle",
  "poll",
  "choose",
  "seat",
  "join-card",
  "leave-card",
  "vote",
  "unvote",
];

/** What to say of the answer, and what stands in the form next. */
function outcome(
  act: Wish,
  answer: Answer | null,
  typed: Typed,
): { readonly notice: Notice; readonly next: Typed } {
  if (answer === null) return { notice: { type: "none" }, next: typed };
  if (answer.type !== "result") return failed(answer, typed, freshForm);
  // Their buttons show it.
  if (SHOWN_BY_BUTTON.includes(act.type)) return { notice: { type: "none" }, next: freshForm(typed) };
  return act.type === "add"
    ? {
        notice: { type: "saved", state: "shown" },
        next: { ...nothingTyped(typed.kind), doer: typed.doer, earlier: typed.earlier, sheet: typed.sheet },
      }
    : { notice: { type: "removed" }, next: freshForm(typed) };
}

function nothingTyped(kind: string): Typed {
  return {
    formId: randomUUID(),
    kind,
    text: "",
    line: "",
    who: "",
    firstStep: "",
    when: "",
    doer: null,
    stepId: "",
    earlier: "",
    sheet: null,
  };
}
