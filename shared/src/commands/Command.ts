import * as v from "valibot";
import { SAYINGS } from "../board/Checks.ts";
import { EMBLEM_COLOURS, EMBLEM_THINGS } from "../board/Emblem.ts";
import type {
  CardId,
  CardKindId,
  CheckId,
  CircleId,
  CommandId,
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
import { LIMITS } from "../board/limits.ts";
import { FLOOR_SECONDS, LAPSE_SECONDS } from "../board/Meeting.ts";
import { NEWS_KINDS } from "../board/News.ts";
import { isPosition, type Position } from "../board/Position.ts";
import { VERBS } from "../board/Step.ts";

/** A name that the server or an activity once gave: short and plain. */
const name = v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/));
const id = <Id extends string>() =>
  v.pipe(
    name,
    v.transform((value) => value as Id),
  );
const cardId = id<CardId>();
/** At most as many as one can choose with everybody watching. */
const someCards = v.pipe(v.array(cardId), v.minLength(1), v.maxLength(100), v.readonly());
/** As many as fit in one command. */
const manyCards = v.pipe(v.array(cardId), v.maxLength(LIMITS.cardsPerBoard), v.readonly());
const position = v.custom<Position>(isPosition);
const plainText = v.string();
/** What becomes of the cards of somebody who leaves for good: they stay as nobody's, or go too. */
const cardsOfWhoLeaves = v.picklist(["keep", "erase"]);

const stepId = id<StepId>();
/** After which step another comes; null: first. */
const after = v.nullable(stepId);
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));

/** What a facilitator chooses of a step. Lengths are `decide`'s business. */
export const StepValuesSchema = v.object({
  template: v.nullable(name),
  words: v.nullable(v.object({ name: plainText, prompt: plainText })),
  minutes: whole(0, 24 * 60),
  verbs: v.pipe(v.array(v.picklist(VERBS)), v.readonly()),
  fields: v.nullable(v.pipe(v.array(id<FieldId>()), v.readonly())),
  dots: whole(0, 20),
  tally: v.picklist(["open", "hidden"]),
  writing: v.picklist(["open", "silent"]),
  names: v.picklist(["shown", "hidden"]),
  approval: v.picklist(["off", "after", "before"]),
  wall: v.picklist(["board", "question"]),
  options: v.optional(v.nullable(v.pipe(v.array(plainText), v.readonly())), null),
  skipped: v.boolean(),
});

/** Which drafts are laid open: the one that was written first, those for one field, or all. */
const whichDrafts = v.variant("type", [
  v.object({ type: v.literal("next") }),
  v.object({ type: v.literal("field"), field: v.nullable(id<FieldId>()) }),
  v.object({ type: v.literal("all") }),
]);

/** What everybody looks at in the place of one card. */
const boardPart = v.variant("part", [
  v.object({ part: v.literal("field"), field: id<FieldId>() }),
  v.object({
    part: v.literal("cards"),
    cards: v.pipe(v.array(cardId), v.minLength(1), v.maxLength(LIMITS.cardsInLight), v.readonly()),
  }),
]);

/** How the evening went in a step that was left by mistake. */
const wasSo = v.object({
  /** Whole seconds that were left, below zero when it was over; null: no clock ran. */
  left: v.nullable(v.pipe(v.number(), v.safeInteger())),
  phones: v.picklist(["open", "look-up"]),
  wall: v.picklist(["shown", "black"]),
  spotlight: v.nullable(cardId),
  /** Left out: no part of the board was lit. */
  part: v.optional(v.nullable(boardPart)),
});

const somePeople = v.pipe(
  v.array(id<ParticipantId>()),
  v.maxLength(LIMITS.participantsPerBoard),
  v.readonly(),
);

/** A group as it was, and who sat there: because of what they chose, or by somebody's hand. */
const formerGroup = v.object({
  id: id<GroupId>(),
  pitch: cardId,
  emblem: v.object({ thing: v.picklist(EMBLEM_THINGS), colour: v.picklist(EMBLEM_COLOURS) }),
  guests: whole(0, 99),
  people: somePeople,
  byHand: somePeople,
});

/** How long a board may be kept after it was last used. */
export const KEEP_DAYS = [30, 90, 365, 1095] as const;

/**
 * What somebody asks of a board, in the imperative. Lengths and rights are `decide`'s business: too long a text is a
 * refusal that a person can read; what does not fit this schema at all is malformed.
 */
export const CommandSchema = v.variant("type", [
  v.object({
    type: v.literal("add-card"),
    card: v.object({
      kind: id<CardKindId>(),
      text: plainText,
      field: v.nullable(id<FieldId>()),
      /** Of an agreement, in people's own words. */
      when: v.optional(plainText),
      /** Of a project: what is done first. Empty: not said yet. */
      project: v.optional(v.object({ firstStep: plainText })),
      /** Of a pitch: what it is about in one line, and who tells it; empty: not said. */
      pitch: v.optional(v.object({ line: plainText, who: plainText })),
      /** A photo that was sent before, to be carried by the card. */
      photo: v.optional(id<PhotoName>()),
      /** Where a hand on the canvas put it; left out: the activity finds a place. */
      pos: v.optional(position),
      /** The step whose question a phone showed: it promised who would see the card. */
      step: v.optional(stepId),
    }),
  }),
  /** `before` is the text it started from, so that what others typed meanwhile is kept. */
  v.object({ type: v.literal("edit-card"), cardId, before: plainText, after: plainText }),
  /** The same for a field of the worksheet. */
  v.object({
    type: v.literal("edit-sheet"),
    field: id<SheetFieldId>(),
    before: plainText,
    after: plainText,
  }),
  v.object({ type: v.literal("remove-card"), cardId }),
  /** `to`: what waited when it was taken down waits again, also when whoever leads brings it back. */
  v.object({ type: v.literal("restore-card"), cardId, to: v.optional(v.literal("waiting")) }),
  v.object({ type: v.literal("move-card"), cardId, pos: position, field: v.nullable(id<FieldId>()) }),
  /** Cards that say what another says: they show as that one from now on. */
  v.object({ type: v.literal("merge-cards"), into: cardId, cards: someCards }),
  /** They come back where they lay. Left out: all that were merged into it. */
  v.object({ type: v.literal("split-card"), cardId, parts: v.optional(someCards) }),
  v.object({
    type: v.literal("connect-cards"),
    from: cardId,
    to: cardId,
    word: v.optional(v.nullable(plainText), null),
  }),
  v.object({ type: v.literal("disconnect-cards"), connectionId: id<ConnectionId>() }),
  /** Another word on a line that is there; null, or nothing: none. */
  v.object({
    type: v.literal("set-connection-word"),
    connectionId: id<ConnectionId>(),
    word: v.nullable(plainText),
  }),
  v.object({ type: v.literal("vote"), cardId }),
  v.object({ type: v.literal("unvote"), cardId }),
  /** `name`: a first name to show on an agreement; left out or empty: counted without a name. */
  v.object({ type: v.literal("join-card"), cardId, name: v.optional(plainText) }),
  v.object({ type: v.literal("leave-card"), cardId }),
  /** What a card wished for came true. `story`: how it went, in one line; left out or empty: not told. */
  v.object({ type: v.literal("fulfil-card"), cardId, story: v.optional(plainText) }),
  /** It did not, after all: what was told of it goes too. */
  v.object({ type: v.literal("unfulfil-card"), cardId }),
  /** When an agreement is for; empty: not said. */
  v.object({ type: v.literal("set-when"), cardId, when: plainText }),
  /** How it goes with a project. `photo`: one that was sent before. */
  v.object({
    type: v.literal("tell-project"),
    cardId,
    kind: v.picklist(NEWS_KINDS),
    text: plainText,
    photo: v.optional(id<PhotoName>()),
  }),
  /** A message of a project goes for real, with its photo. */
  v.object({ type: v.literal("take-back-news"), cardId, newsId: id<NewsId>() }),
  /** What is done first of a project; empty: not said. */
  v.object({ type: v.literal("set-first-step"), cardId, firstStep: plainText }),
  /** What a table tells comes to the hall: each line once. `table`: as the cards name it. Project null: it was erased. */
  v.object({
    type: v.literal("bring-harvest"),
    group: id<GroupId>(),
    table: plainText,
    lines: v.pipe(
      v.array(v.object({ field: id<SheetFieldId>(), text: plainText })),
      v.maxLength(LIMITS.cardsBroughtAtOnce),
      v.readonly(),
    ),
    project: v.nullable(v.object({ firstStep: v.nullable(plainText), when: v.nullable(plainText) })),
  }),
  /** Whether a table has told the room what it thought of. */
  v.object({ type: v.literal("mark-told"), group: id<GroupId>(), told: v.boolean() }),
  /** How the evening is told afterwards. */
  v.object({
    type: v.literal("set-page"),
    page: v.object({
      title: v.nullable(plainText),
      intro: v.nullable(plainText),
      order: manyCards,
      leftOut: manyCards,
      withoutPhoto: manyCards,
      names: v.picklist(["shown", "hidden"]),
      /** Left out: as it was; a page from before this was asked sends none. */
      tables: v.exactOptional(v.picklist(["told", "left-out"])),
    }),
  }),
  /** From now on everybody who has the address of that page may read it, or nobody any more. */
  v.object({ type: v.literal("open-page") }),
  v.object({ type: v.literal("close-page") }),
  /** What a pitch is about, and who tells it; empty: not said. */
  v.object({ type: v.literal("set-pitch"), cardId, line: plainText, who: plainText }),
  /** In which order pitches are told; those that are not in it come after, as they came. */
  v.object({
    type: v.literal("order-pitches"),
    cards: v.pipe(v.array(cardId), v.maxLength(LIMITS.pitchesInOrder), v.readonly()),
  }),
  /** Whoever tells that pitch has the floor for so long; null: nobody has. Left out: three minutes. */
  v.object({
    type: v.literal("give-floor"),
    cardId: v.nullable(cardId),
    seconds: v.optional(whole(30, 1_800), FLOOR_SECONDS),
  }),
  /** What somebody says to a check question, in the place of what they said before; null: nothing after all. */
  v.object({ type: v.literal("answer-check"), check: id<CheckId>(), says: v.nullable(v.picklist(SAYINGS)) }),
  /**
   * The answer to the step's own question, by its place from 0, instead of the one before; null: none after all. `stepId`:
   * of which the phone showed the answers.
   */
  v.object({
    type: v.literal("answer-poll"),
    option: v.nullable(whole(0, LIMITS.optionsPerPoll - 1)),
    stepId: v.optional(stepId),
  }),
  /** The circle that somebody belongs to, in the place of the one before; null: they would rather not say. */
  v.object({ type: v.literal("choose-circle"), circle: v.nullable(id<CircleId>()) }),
  /** The pitches round which somebody would like to sit, in the place of those before; null: none. */
  v.object({
    type: v.literal("choose-pitches"),
    first: v.nullable(cardId),
    second: v.nullable(cardId),
  }),
  /** Somebody sits down at a table: late, by its code, or because they would rather sit there. */
  v.object({ type: v.literal("take-seat"), group: id<GroupId>() }),
  /** Groups of everybody who is here. `most`: persons at a table; `spread`: people of one circle, over the tables. */
  v.object({ type: v.literal("make-groups"), most: whole(2, 30), spread: v.boolean() }),
  /** Where somebody sits; null: nowhere. `back`: a press is taken back, if they still sit where it put them (`from`). */
  v.object({
    type: v.literal("seat-participant"),
    participantId: id<ParticipantId>(),
    group: v.nullable(id<GroupId>()),
    back: v.optional(v.object({ from: v.nullable(id<GroupId>()), isByHand: v.boolean() })),
  }),
  /** How many people without a phone sit there. */
  v.object({ type: v.literal("set-guests"), group: id<GroupId>(), guests: whole(0, 99) }),
  v.object({ type: v.literal("dissolve-groups") }),
  /** Groups that were taken apart, or made anew, are as they were, with everybody where they sat. */
  v.object({
    type: v.literal("restore-groups"),
    most: whole(2, 30),
    groups: v.pipe(v.array(formerGroup), v.minLength(1), v.maxLength(LIMITS.groupsPerBoard), v.readonly()),
  }),
  /** What whoever leads says to all tables; null, or nothing: it is over. */
  v.object({ type: v.literal("say-word"), word: v.nullable(plainText) }),
  /** The people at a table ask whoever leads to come by, or do not any more. */
  v.object({ type: v.literal("ask-help"), asks: v.boolean() }),
  /** `back`: a press is taken back, and the evening goes on as it went before it. Left out: the step begins. */
  v.object({ type: v.literal("set-step"), stepId, back: v.optional(wasSo) }),
  v.object({ type: v.literal("add-step"), after, step: StepValuesSchema }),
  v.object({ type: v.literal("change-step"), stepId, step: StepValuesSchema }),
  v.object({ type: v.literal("move-step"), stepId, after }),
  v.object({ type: v.literal("remove-step"), stepId }),
  /** Another programme in the place of the whole one. `at`: in which of its steps the room is, from 0; else the first. */
  v.object({
    type: v.literal("use-programme"),
    steps: v.pipe(v.array(StepValuesSchema), v.readonly()),
    at: v.optional(whole(0, LIMITS.stepsPerBoard - 1)),
  }),
  v.object({ type: v.literal("add-time"), minutes: whole(1, 60) }),
  v.object({ type: v.literal("stop-clock") }),
  v.object({ type: v.literal("reveal-cards"), which: whichDrafts }),
  v.object({ type: v.literal("reveal-dots") }),
  /** A card that waits is hung up; one that shows already was looked at. */
  v.object({ type: v.literal("approve-card"), cardId }),
  v.object({ type: v.literal("hide-card"), cardId }),
  /** Everything that whoever made this card brought, into the wastebasket. */
  v.object({ type: v.literal("take-down-all"), cardId }),
  /** `part`, only without a card: a field, or some cards. Neither: everybody looks at the whole again. */
  v.object({
    type: v.literal("set-spotlight"),
    cardId: v.nullable(cardId),
    part: v.optional(v.nullable(boardPart)),
  }),
  v.object({ type: v.literal("set-phones"), phones: v.picklist(["open", "look-up"]) }),
  v.object({ type: v.literal("set-wall"), wall: v.picklist(["shown", "black"]) }),
  /** What the wall shows of before: what grew since a saved moment, or all of it in about so many seconds, or how its projects grow; null: the board again. */
  v.object({
    type: v.literal("set-look-back"),
    lookBack: v.nullable(
      v.variant("show", [
        v.object({ show: v.literal("growth"), since: id<SnapshotId>() }),
        v.object({ show: v.literal("time-lapse"), seconds: v.picklist(LAPSE_SECONDS) }),
        v.object({ show: v.literal("garden") }),
      ]),
    ),
  }),
  /** How wall and table look to everybody: what a weak projector, or somebody whom motion makes ill, asks for. */
  v.object({
    type: v.literal("set-look"),
    look: v.picklist(["warm", "contrast"]),
    motion: v.picklist(["lively", "calm"]),
  }),
  v.object({ type: v.literal("set-lines"), lines: v.picklist(["plain", "meaning"]) }),
  /** Where the board is too large to be read at once: the wall's next page, or the one before. */
  v.object({ type: v.literal("turn-page"), to: v.picklist(["next", "previous"]) }),
  v.object({ type: v.literal("set-pace"), pace: v.picklist(["normal", "slow"]) }),
  v.object({ type: v.literal("set-held-words"), heldWords: v.picklist(["on", "off"]) }),
  v.object({ type: v.literal("open-adding") }),
  v.object({ type: v.literal("close-adding") }),
  v.object({ type: v.literal("open-door") }),
  v.object({ type: v.literal("close-door") }),
  v.object({ type: v.literal("save-snapshot"), name: plainText }),
  /** All of them, in order; a new one has no id yet. */
  v.object({
    type: v.literal("set-circles"),
    circles: v.pipe(v.array(v.object({ id: v.nullable(id<CircleId>()), name: plainText })), v.readonly()),
  }),
  v.object({ type: v.literal("set-keep-days"), days: v.picklist(KEEP_DAYS) }),
  /** A photo that the board keeps comes to lie under the cards; null: none does. */
  v.object({ type: v.literal("set-picture"), picture: v.nullable(id<PhotoName>()) }),
  /** The same for a photo as below for a card. */
  v.object({ type: v.literal("erase-photo"), photo: id<PhotoName>() }),
  /** Gone for real, also from snapshots and from what was saved before. */
  v.object({ type: v.literal("erase-card"), cardId }),
  /** The same for what stands in a field of the worksheet. */
  v.object({ type: v.literal("erase-sheet"), field: id<SheetFieldId>() }),
  /** Whoever made this card must leave the board: a facilitator knows cards, not people. */
  v.object({ type: v.literal("remove-participant"), cardId, cards: cardsOfWhoLeaves }),
  v.object({ type: v.literal("erase-me"), cards: cardsOfWhoLeaves }),
]);

export type Command = v.InferOutput<typeof CommandSchema>;
export type CommandType = Command["type"];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

/** A command's id: a UUID, in any case. */
export const CommandIdSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  v.transform((value) => value.toLowerCase() as CommandId),
);
