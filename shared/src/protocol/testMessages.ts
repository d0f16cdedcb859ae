import type { CheckRound, Checks } from "../board/Checks.ts";
import type {
  ActivityId,
  BoardId,
  CardId,
  CardKindId,
  CircleId,
  CommandId,
  ConnectionId,
  GroupId,
  ParticipantId,
  PhotoName,
  SnapshotId,
} from "../board/ids.ts";
import { QUIET_MEETING } from "../board/Meeting.ts";
import { newStep, type Step } from "../board/Step.ts";
import type { FromServer } from "./fromServer.ts";
import type { ToServer } from "./toServer.ts";
import type { CardInView, Controls, OwnView, RoomNow, SharedChanges, SharedView, Worksheet } from "./view.ts";
import type { FrameFromServer, FrameToServer, Presence } from "./yjsFrames.ts";

/** For tests only: one of each message, with everything in it that it may carry. */
export const commandId = "0190f3a2-0000-4000-8000-0123456789ab" as CommandId;

const cardId = "soup" as CardId;

const card: CardInView = {
  id: cardId,
  kind: "wish" as CardKindId,
  text: "Soep 😀",
  field: null,
  votes: 1,
  joined: 2,
  byline: "Noor",
  photo: { name: "f-soup" as PhotoName, width: 1600, height: 1200 },
  fulfilled: { at: 4, story: "Drie pannen vol" },
  pitch: { line: "Elke vrijdag", who: "Noor" },
  addedAt: 3,
};

const connection = {
  id: "l1" as ConnectionId,
  from: cardId,
  to: "bread" as CardId,
  word: "past bij",
  drawnAt: 5,
};

const circles = [{ id: "flat" as CircleId, name: "Rode flat" }];

const groups = [
  {
    id: "g1" as GroupId,
    pitch: cardId,
    emblem: { thing: "teapot", colour: "blue" },
    people: 6,
    guests: 1,
    table: "b2" as BoardId,
    title: "Soep voor de hele straat",
    hasRoom: true,
  },
] as const;

const step: Step = newStep("hang", {
  words: { name: "Ophangen", prompt: "Wat wens je?" },
  minutes: 15,
  verbs: ["add"],
  dots: 3,
  names: "shown",
});

const part: RoomNow["part"] = { part: "cards", cards: [card] };
const now: RoomNow = {
  silent: true,
  hiddenDots: true,
  phones: "look-up",
  spotlight: card,
  part,
  drafts: 4,
  closing: true,
  floor: { card, seconds: 180 },
  word: "Nog vijf minuten",
  helpAsked: true,
};

const controls: Controls = {
  steps: [step],
  currentStep: step.id,
  door: "open",
  meeting: { ...QUIET_MEETING, floor: cardId },
  waiting: [{ card, why: "approval" }],
  unchecked: [cardId],
  since: { id: "moment" as SnapshotId, at: 5 },
};

const checks: Checks = {
  now: { began: 4, tallies: { story: { yes: 3, no: 1, unsure: 2 } } as CheckRound["tallies"] },
  before: null,
};

const worksheet = { resident: "Koffie zetten" } as Worksheet;

const shared: Required<SharedView> = {
  board: { id: "b1" as BoardId, title: "De Waterkant", activity: "wish-tree" as ActivityId },
  language: "nl",
  adding: "open",
  keptUntil: 1_811_289_600_000,
  step,
  now,
  cards: [card],
  connections: [connection],
  checks,
  circles,
  queue: [cardId],
  polls: { [step.id]: [2, 0, 1] },
  groups,
  worksheet,
  total: 61,
};

const changes: Required<SharedChanges> = {
  upserts: [card],
  removals: [cardId],
  connections: [connection],
  step,
  now,
  adding: "closed",
  keptUntil: 1_811_376_000_000,
  checks,
  circles,
  queue: [cardId],
  polls: { [step.id]: [3, 0, 1] },
  groups,
  worksheet,
  total: 60,
};

const own: Required<OwnView> = {
  participantId: "p1" as ParticipantId,
  name: "Noor",
  cards: [{ ...card, state: "waiting" }],
  connections: [connection],
  voted: [cardId],
  joined: [cardId],
  fulfilled: [cardId],
  answered: { story: "yes" } as OwnView["answered"],
  circle: "flat" as CircleId,
  polled: { stepId: step.id, option: 2 },
  chosen: { first: cardId, second: null },
  seat: "g1" as GroupId,
  votesLeft: 2,
};

const presence: Presence = { here: 12, screens: 1, writing: 3, done: 4, drafts: 5, uncounted: false };

export const FROM_SERVER: Readonly<{ [Type in FromServer["type"]]: Extract<FromServer, { type: Type }> }> = {
  welcome: { type: "welcome", protocol: 1, epoch: 2 },
  view: { type: "view", seq: 7, shared },
  changes: { type: "changes", seq: 8, shared: changes },
  own: { type: "own", seq: 8, own },
  clock: { type: "clock", remaining: -3, floor: 40 },
  controls: { type: "controls", seq: 8, controls },
  presence: { type: "presence", presence },
  answer: { type: "answer", id: commandId, answer: { type: "result", result: { cardId } } },
  malformed: { type: "malformed", reason: "not JSON" },
  pong: { type: "pong", n: 4 },
};

export const TO_SERVER: Readonly<{ [Type in ToServer["type"]]: Extract<ToServer, { type: Type }> }> = {
  command: { type: "command", id: commandId, command: { type: "vote", cardId } },
  doing: { type: "doing", doing: "writing" },
  ping: { type: "ping", n: 4 },
};

export const FRAMES_FROM_SERVER: Readonly<{
  [Kind in FrameFromServer["kind"]]: Extract<FrameFromServer, { kind: Kind }>;
}> = {
  epoch: { kind: "epoch", epoch: 5 },
  "on-disk": { kind: "on-disk", count: 300 },
  presence: { kind: "presence", presence },
  clock: { kind: "clock", remaining: 90, floor: 40 },
  evening: { kind: "evening", at: "on" },
  answer: { kind: "answer", id: commandId, answer: { type: "refusal", refusal: "votes-used-up" } },
  "not-saved": { kind: "not-saved" },
};

export const FRAMES_TO_SERVER: Readonly<{
  [Kind in FrameToServer["kind"]]: Extract<FrameToServer, { kind: Kind }>;
}> = {
  epoch: { kind: "epoch", epoch: 0 },
  command: { kind: "command", id: commandId, command: { type: "remove-card", cardId } },
};
