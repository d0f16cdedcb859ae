import * as v from "valibot";
import { EMBLEM_COLOURS, EMBLEM_THINGS } from "../board/Emblem.ts";
import type {
  ActivityId,
  BoardId,
  CardId,
  CardKindId,
  CheckId,
  CircleId,
  ConnectionId,
  FieldId,
  GroupId,
  NewsId,
  ParticipantId,
  PhotoName,
  SheetFieldId,
  SnapshotId,
  StepId,
} from "../board/ids.ts";
import { LANGUAGES } from "../board/Language.ts";
import { LIMITS } from "../board/limits.ts";
import { LAPSE_SECONDS } from "../board/Meeting.ts";
import { NEWS_KINDS } from "../board/News.ts";
import { isPosition, type Position } from "../board/Position.ts";
import { VERBS } from "../board/Step.ts";

/** The shapes of what lies in documents. A document may hold anything, so everything read from one goes through here. */

function id<Id extends string>() {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(64),
    v.transform((value) => value as Id),
  );
}

/** Words that commands keep far shorter: a document with megabytes of them must not reach a screen. */
const words = v.pipe(v.string(), v.maxLength(LIMITS.yjsValueBytes));

const pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const StoredPhoto = v.object({ name: id<PhotoName>(), width: pixels, height: pixels });

const StoredNews = v.object({
  id: id<NewsId>(),
  at: v.pipe(v.number(), v.finite()),
  kind: v.picklist(NEWS_KINDS),
  text: words,
  photo: v.optional(StoredPhoto),
});

/** What a card's Y.Map holds beside its text. */
const cardEntries = {
  kind: id<CardKindId>(),
  field: v.nullable(id<FieldId>()),
  pos: v.custom<Position>(isPosition),
  votes: count,
  joined: count,
  byline: v.nullable(words),
  addedAt: v.pipe(v.number(), v.finite()),
  agreement: v.optional(v.object({ when: v.nullable(words), people: v.array(words) })),
  pitch: v.optional(v.object({ line: v.nullable(words), who: v.nullable(words) })),
  brought: v.optional(v.object({ group: id<GroupId>(), field: id<SheetFieldId>(), line: id<string>() })),
  project: v.optional(
    v.object({
      firstStep: v.nullable(words),
      group: v.nullable(id<GroupId>()),
      news: v.optional(v.array(StoredNews)),
    }),
  ),
  photo: v.optional(StoredPhoto),
  said: v.optional(v.object({ times: v.pipe(count, v.minValue(2)), names: v.array(v.string()) })),
  fulfilled: v.optional(v.object({ at: v.pipe(v.number(), v.finite()), story: v.optional(words) })),
};

export const StoredCard = v.object({ id: id<CardId>(), text: words, ...cardEntries });

export const StoredConnection = v.object({
  id: id<ConnectionId>(),
  from: id<CardId>(),
  to: id<CardId>(),
  word: v.nullable(words),
  drawnAt: v.optional(v.pipe(v.number(), v.finite())),
});

const waitingFor = v.picklist(["approval", "word", "hidden"]);

const backstageEntries = { card: StoredCard, connections: v.array(StoredConnection) };

/** `why` is missing where a card was taken down before cards could wait. */
export const StoredRemovedCard = v.object({
  ...backstageEntries,
  why: v.optional(v.nullable(waitingFor), null),
});

export const StoredWaitingCard = v.object({ ...backstageEntries, why: waitingFor });

export const StoredMergedCard = v.object({ ...backstageEntries, into: id<CardId>() });

const StoredStep = v.object({
  id: id<StepId>(),
  template: v.nullable(v.string()),
  words: v.nullable(v.object({ name: v.string(), prompt: v.string() })),
  minutes: v.number(),
  verbs: v.array(v.picklist(VERBS)),
  fields: v.nullable(v.array(id<FieldId>())),
  dots: count,
  tally: v.picklist(["open", "hidden"]),
  writing: v.picklist(["open", "silent"]),
  names: v.picklist(["shown", "hidden"]),
  approval: v.picklist(["off", "after", "before"]),
  wall: v.picklist(["board", "question"]),
  options: v.nullable(v.array(words)),
  skipped: v.boolean(),
});

const StoredClock = v.object({ startedAt: v.pipe(v.number(), v.finite()), seconds: count });

/** How the evening goes: the root map `board` holds its values beside its own. */
export const StoredMeeting = v.object({
  clock: v.nullable(StoredClock),
  opened: v.array(id<StepId>()),
  counted: v.array(id<StepId>()),
  phones: v.picklist(["open", "look-up"]),
  wall: v.picklist(["shown", "black"]),
  lookBack: v.nullable(
    v.variant("show", [
      v.object({ show: v.literal("growth"), since: id<SnapshotId>() }),
      v.object({ show: v.literal("time-lapse"), seconds: v.picklist(LAPSE_SECONDS) }),
      v.object({ show: v.literal("garden") }),
    ]),
  ),
  spotlight: v.nullable(id<CardId>()),
  part: v.nullable(
    v.variant("part", [
      v.object({ part: v.literal("field"), field: id<FieldId>() }),
      v.object({ part: v.literal("cards"), cards: v.array(id<CardId>()) }),
    ]),
  ),
  floor: v.nullable(v.object({ cardId: id<CardId>(), clock: StoredClock })),
  word: v.nullable(words),
  help: v.picklist(["none", "asked"]),
  look: v.picklist(["warm", "contrast"]),
  motion: v.picklist(["lively", "calm"]),
  lines: v.picklist(["plain", "meaning"]),
  turned: v.pipe(v.number(), v.safeInteger()),
  pace: v.picklist(["normal", "slow"]),
  heldWords: v.picklist(["on", "off"]),
});

const StoredRound = v.object({
  began: v.pipe(v.number(), v.finite()),
  tallies: v.record(id<CheckId>(), v.object({ yes: count, no: count, unsure: count })),
});

const StoredChecks = v.object({ now: v.nullable(StoredRound), before: v.nullable(StoredRound) });

const StoredPicture = v.object({ photo: id<PhotoName>(), width: pixels, height: pixels });

const StoredGroup = v.object({
  id: id<GroupId>(),
  pitch: id<CardId>(),
  emblem: v.object({ thing: v.picklist(EMBLEM_THINGS), colour: v.picklist(EMBLEM_COLOURS) }),
  people: count,
  guests: count,
  hasTold: v.optional(v.boolean()),
  table: v.nullable(id<BoardId>()),
});

/** Somebody on the list of whoever leads, backstage. */
export const StoredPerson = v.object({
  participantId: id<ParticipantId>(),
  name: v.nullable(words),
  first: v.nullable(id<CardId>()),
  second: v.nullable(id<CardId>()),
  group: v.nullable(id<GroupId>()),
  /** Left out: listed before it was noted. */
  isByHand: v.optional(v.boolean(), false),
  hereAt: v.pipe(v.number(), v.finite()),
});

/** The text of one field of a worksheet, by the field's id. */
export const StoredSheetText = v.object({ id: id<SheetFieldId>(), text: words });

const someCards = v.array(id<CardId>());

const StoredPage = v.object({
  title: v.nullable(words),
  intro: v.nullable(words),
  order: someCards,
  leftOut: someCards,
  withoutPhoto: someCards,
  names: v.picklist(["shown", "hidden"]),
  tables: v.exactOptional(v.picklist(["told", "left-out"])),
  isOpen: v.boolean(),
});

/** The root map `board`, with its steps. */
export const StoredFrame = v.object({
  id: id<BoardId>(),
  title: v.string(),
  activity: id<ActivityId>(),
  language: v.picklist(LANGUAGES),
  adding: v.picklist(["open", "closed"]),
  door: v.picklist(["open", "closed"]),
  keepDays: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  steps: v.pipe(v.array(StoredStep), v.minLength(1)),
  currentStep: id<StepId>(),
  meeting: StoredMeeting,
  checks: StoredChecks,
  picture: v.nullable(StoredPicture),
  circles: v.array(v.object({ id: id<CircleId>(), name: v.string() })),
  circlesHere: v.array(id<CircleId>()),
  queue: v.array(id<CardId>()),
  groups: v.array(StoredGroup),
  mostAtTable: v.nullable(count),
  polls: v.record(id<StepId>(), v.array(count)),
  tableOf: v.nullable(v.object({ evening: id<BoardId>(), group: id<GroupId>() })),
  page: v.nullable(StoredPage),
  saved: v.nullable(v.object({ name: v.string(), at: v.pipe(v.number(), v.finite()) })),
});

/** What was read, or which parts of it are wrong: never their content, for the reason goes to the log. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Reading<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const paths = result.issues.map((issue) => v.getDotPath(issue) ?? "value");
  return { ok: false, reason: `wrong: ${[...new Set(paths)].join(", ")}` };
}
