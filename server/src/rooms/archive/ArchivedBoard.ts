import { EMBLEM_COLOURS, EMBLEM_THINGS } from "@buurtbord/shared/board/Emblem.ts";
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
  PhotoName,
  SheetFieldId,
  SnapshotId,
  StepId,
} from "@buurtbord/shared/board/ids.ts";
import { LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { NEWS_KINDS } from "@buurtbord/shared/board/News.ts";
import { isPosition, type Position } from "@buurtbord/shared/board/Position.ts";
import { SAVED_BY } from "@buurtbord/shared/board/Snapshot.ts";
import { cleanLine, cleanText, codePoints } from "@buurtbord/shared/board/text.ts";
import { StepValuesSchema } from "@buurtbord/shared/commands/Command.ts";
import * as v from "valibot";
import { ARCHIVE_VERSION } from "../BoardExport.ts";

/** The shape of `board.json` and of each `snapshots/<id>.json`: docs/archive.md in code. What a file holds more is left out. */

const id = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[\w.:-]{1,64}$/),
    v.transform((value) => value as Id),
  );

/** Text of one line, as it is kept: 1 to so many code points. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.check((text) => isShort(text, most) && text !== "" && cleanLine(text) === text),
  );

const text = v.pipe(
  v.string(),
  v.check((text) => isShort(text, LIMITS.cardTextByYjsCodePoints)),
);

/** At most so many, counted before any is looked at. */
const few = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));

/** Dots, hands, answers: more than any room gives in a life. */
const count = whole(0, 1_000_000);
/** Milliseconds since 1970, before the year 10000. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999));
const pixels = whole(1, 100_000);
const firstNames = few(LIMITS.participantsPerBoard, line(LIMITS.participantNameCodePoints));

const Photo = v.object({ name: id<PhotoName>(), width: pixels, height: pixels });

const ArchivedNews = v.object({
  id: id<NewsId>(),
  at: moment,
  kind: v.picklist(NEWS_KINDS),
  text: v.pipe(
    v.string(),
    v.check((text) => isShort(text, LIMITS.newsCodePoints)),
  ),
  photo: v.exactOptional(Photo),
});

const ArchivedCard = v.object({
  id: id<CardId>(),
  kind: id<CardKindId>(),
  text,
  field: v.nullable(id<FieldId>()),
  pos: v.custom<Position>(isPosition),
  votes: count,
  joined: count,
  byline: v.nullable(line(LIMITS.participantNameCodePoints)),
  agreement: v.exactOptional(
    v.object({ when: v.nullable(line(LIMITS.agreementWhenCodePoints)), people: firstNames }),
  ),
  pitch: v.exactOptional(
    v.object({
      line: v.nullable(line(LIMITS.pitchLineCodePoints)),
      who: v.nullable(line(LIMITS.participantNameCodePoints)),
    }),
  ),
  project: v.exactOptional(
    v.object({
      firstStep: v.nullable(line(LIMITS.firstStepCodePoints)),
      group: v.nullable(id<GroupId>()),
      news: v.exactOptional(few(LIMITS.newsPerProject, ArchivedNews)),
    }),
  ),
  brought: v.exactOptional(v.object({ group: id<GroupId>(), field: id<SheetFieldId>(), line: id<string>() })),
  photo: v.exactOptional(Photo),
  said: v.exactOptional(v.object({ times: whole(2, 1_000_000), names: firstNames })),
  fulfilled: v.exactOptional(v.object({ at: moment, story: v.exactOptional(line(LIMITS.storyCodePoints)) })),
  addedAt: moment,
});

const ArchivedConnection = v.object({
  id: id<ConnectionId>(),
  from: id<CardId>(),
  to: id<CardId>(),
  word: v.nullable(line(LIMITS.connectionWordCodePoints)),
  drawnAt: v.exactOptional(moment),
});

const ArchivedStep = v.object({
  id: id<StepId>(),
  ...StepValuesSchema.entries,
  words: v.nullable(
    v.object({ name: line(LIMITS.stepNameCodePoints), prompt: line(LIMITS.stepPromptCodePoints) }),
  ),
});

const ArchivedGroup = v.object({
  id: id<GroupId>(),
  pitch: id<CardId>(),
  emblem: v.object({ thing: v.picklist(EMBLEM_THINGS), colour: v.picklist(EMBLEM_COLOURS) }),
  people: count,
  guests: count,
  hasTold: v.exactOptional(v.boolean()),
  table: v.nullable(id<BoardId>()),
});

const someCards = few(LIMITS.cardsPerBoard, id<CardId>());

const ArchivedPage = v.object({
  title: v.nullable(line(LIMITS.boardTitleCodePoints)),
  intro: v.nullable(
    v.pipe(
      v.string(),
      v.check((text) => isShort(text, LIMITS.pageIntroCodePoints) && text !== "" && cleanText(text) === text),
    ),
  ),
  order: someCards,
  leftOut: someCards,
  withoutPhoto: someCards,
  names: v.picklist(["shown", "hidden"]),
  tables: v.exactOptional(v.picklist(["told", "left-out"])),
});

const sheetText = v.pipe(
  v.string(),
  v.check((text) => isShort(text, LIMITS.sheetTextByYjsCodePoints)),
);

const Round = v.object({
  began: moment,
  tallies: v.record(id<CheckId>(), v.object({ yes: count, no: count, unsure: count })),
});

const someSteps = few(LIMITS.stepsPerBoard, id<StepId>());

const ArchivedMeeting = v.object({
  opened: someSteps,
  counted: someSteps,
  look: v.picklist(["warm", "contrast"]),
  motion: v.picklist(["lively", "calm"]),
  lines: v.picklist(["plain", "meaning"]),
  pace: v.picklist(["normal", "slow"]),
  heldWords: v.picklist(["on", "off"]),
});

const ArchivedSnapshot = v.object({
  id: id<SnapshotId>(),
  name: line(LIMITS.snapshotNameCodePoints),
  takenAt: moment,
  cards: whole(0, LIMITS.cardsPerBoard),
  connections: whole(0, LIMITS.connectionsPerBoard),
  by: v.optional(v.picklist(SAVED_BY), "hand"),
  hasGap: v.optional(v.boolean(), false),
});

export const ArchivedBoard = v.object({
  version: v.literal(ARCHIVE_VERSION),
  id: id<BoardId>(),
  title: line(LIMITS.boardTitleCodePoints),
  activity: id<ActivityId>(),
  language: v.picklist(LANGUAGES),
  keepDays: whole(1, 36_500),
  exportedAt: moment,
  adding: v.picklist(["open", "closed"]),
  door: v.picklist(["open", "closed"]),
  steps: v.pipe(few(LIMITS.stepsPerBoard, ArchivedStep), v.minLength(1)),
  currentStep: id<StepId>(),
  meeting: ArchivedMeeting,
  checks: v.object({ now: v.nullable(Round), before: v.nullable(Round) }),
  picture: v.nullable(v.object({ photo: id<PhotoName>(), width: pixels, height: pixels })),
  circles: few(
    LIMITS.circlesPerBoard,
    v.object({ id: id<CircleId>(), name: line(LIMITS.circleNameCodePoints) }),
  ),
  queue: few(LIMITS.cardsPerBoard, id<CardId>()),
  groups: few(LIMITS.groupsPerBoard, ArchivedGroup),
  mostAtTable: v.nullable(count),
  polls: v.record(id<StepId>(), few(LIMITS.optionsPerPoll, count)),
  tableOf: v.nullable(v.object({ evening: id<BoardId>(), group: id<GroupId>() })),
  worksheet: v.record(id<SheetFieldId>(), sheetText),
  page: v.nullable(ArchivedPage),
  saved: v.nullable(v.object({ name: line(LIMITS.snapshotNameCodePoints), at: moment })),
  cards: few(LIMITS.cardsPerBoard, ArchivedCard),
  connections: few(LIMITS.connectionsPerBoard, ArchivedConnection),
  freehand: v.record(v.string(), v.unknown()),
  snapshots: few(LIMITS.snapshotsPerBoard + LIMITS.ownSnapshotsPerBoard, ArchivedSnapshot),
});

/** The length first: a text of megabytes is not walked to its end. */
function isShort(text: string, most: number): boolean {
  return text.length <= most * 2 && codePoints(text) <= most;
}
