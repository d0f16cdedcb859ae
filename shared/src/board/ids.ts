/** Names of things. Each is a string that the compiler keeps apart from the others. */
type Id<Name extends string> = string & { readonly __id: Name };

/** A board, for ever. */
export type BoardId = Id<"board">;
/** A neighbourhood that boards belong to, on one server. */
export type BuurtId = Id<"buurt">;
/** A card on one board; given by the server when the card is added. */
export type CardId = Id<"card">;
/** A line between two cards. */
export type ConnectionId = Id<"connection">;
/** A step of a board's programme, unique within the board. */
export type StepId = Id<"step">;
/** A saved moment of a board. */
export type SnapshotId = Id<"snapshot">;
/** Somebody who takes part in one board, without an account. */
export type ParticipantId = Id<"participant">;
/** A command, chosen by whoever sends it (a UUID); the same id again is the same command. */
export type CommandId = Id<"command">;
/** A photo that a board keeps; given by the server when it was read. */
export type PhotoName = Id<"photo">;
/** A check question of an activity. */
export type CheckId = Id<"check">;
/** A street, flat or group on one board that people may say they belong to. */
export type CircleId = Id<"circle">;
/** A group of people on one board, at one table. */
export type GroupId = Id<"group">;
/** A message of a project. */
export type NewsId = Id<"news">;
/** One place to write on a worksheet (werkblad). */
export type SheetFieldId = Id<"sheet-field">;
/** What stood in a field of a worksheet until it was erased. */
export type ErasedSheetId = Id<"erased-sheet">;
/** A kind of board: `asset-map`, `wish-tree`, … */
export type ActivityId = Id<"activity">;
/** A kind of card within an activity: `wish`, `talent`, … */
export type CardKindId = Id<"card-kind">;
/** A prepared area (vak) of an activity in which cards lie. */
export type FieldId = Id<"field">;
