/**
 * Why a command was not carried out: an expected answer, in words for programs. What a person reads is in
 * texts/ under the same name.
 */
export const REFUSALS = [
  "not-allowed",
  "not-yours",
  "not-in-this-step",
  "adding-closed",
  "card-not-found",
  "connection-not-found",
  "step-not-found",
  "kind-unknown",
  "field-unknown",
  "text-empty",
  "text-too-long",
  "word-too-long",
  "name-empty",
  "name-too-long",
  "already-voted",
  "not-voted",
  "votes-used-up",
  "already-joined",
  "not-joined",
  /** Somebody else said so. */
  "already-fulfilled",
  "story-too-long",
  /** Somebody is to look at it first, and it is about what somebody else wished for: that does not go from the wall. */
  "story-not-shown",
  "connection-to-itself",
  "already-connected",
  "board-full",
  "too-many-snapshots",
  "participant-unknown",
  /** The room is in it. */
  "step-in-use",
  /** Something of it is still hidden. */
  "step-holds-hidden",
  "too-many-steps",
  "step-nameless",
  "check-unknown",
  /** It follows on another answer than theirs. */
  "check-not-asked",
  /** Only an agreement has a time. */
  "no-agreement",
  "when-too-long",
  /** Only a project has a first step. */
  "no-project",
  "first-step-too-long",
  "page-title-too-long",
  "page-intro-too-long",
  /** Only a pitch has a line and somebody who tells it, and only a pitch is told. */
  "no-pitch",
  "line-too-long",
  "photo-not-found",
  /** Cards of this kind, or of this activity, carry none. */
  "no-photo-here",
  /** In this activity no picture lies under the cards. */
  "no-picture-here",
  /** This card is no project, or it is not on the board now. */
  "project-not-found",
  "news-empty",
  "news-too-long",
  "news-full",
  "news-not-found",
  "circle-unknown",
  "too-many-circles",
  /** The step offers no such answer, or not any more. */
  "option-unknown",
  /** A question with one answer asks nothing. */
  "too-few-options",
  "too-many-options",
  /** On this board there are no pitches to sit round. */
  "no-groups-here",
  "no-pitches",
  "pitch-not-found",
  "group-not-found",
  "too-many-groups",
  /** What is written at the tables is of these groups. */
  "tables-open",
  /** Somebody did over what was to be taken back: theirs stays. */
  "changed-since",
] as const;

export type Refusal = (typeof REFUSALS)[number];
