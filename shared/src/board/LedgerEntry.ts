import type { CardPhoto } from "./CardPhoto.ts";
import type { Saying } from "./Checks.ts";
import type {
  BoardId,
  CardId,
  CardKindId,
  CheckId,
  CircleId,
  CommandId,
  ConnectionId,
  FieldId,
  GroupId,
  ParticipantId,
  PhotoName,
  StepId,
} from "./ids.ts";
import type { Pitch } from "./Pitch.ts";
import type { ResidentLanguage } from "./ResidentLanguage.ts";
import type { Role } from "./Role.ts";
import { unreachable } from "./unreachable.ts";

/** What only the server knows: who did what. Kept as rows, never in a document, never sent to anybody else. */
export type LedgerEntry =
  | {
      readonly entry: "participant";
      readonly participantId: ParticipantId;
      /** A first name or nickname, if they gave one. */
      readonly name: string | null;
      readonly language: ResidentLanguage;
    }
  /** A secret link or a phone's token: only its SHA-256 (hexadecimal) is kept. */
  | {
      readonly entry: "token";
      readonly hash: string;
      readonly role: Role;
      readonly participantId: ParticipantId | null;
      /** Milliseconds since 1970. */
      readonly createdAt: number;
      /** The same, of a use of it: noted once an evening. Left out: not used since. */
      readonly usedAt?: number;
      /** Of a visit at the tablet in the hall: nobody's phone. Left out: no visit, or one of before that was noted. */
      readonly isVisit?: true;
      /** The hash of the tablet's link: a visit ends with it. Left out: no visit, or one of before that was noted. */
      readonly visitBy?: string;
    }
  | { readonly entry: "author"; readonly of: CardId | ConnectionId; readonly participantId: ParticipantId }
  | {
      readonly entry: "vote";
      readonly cardId: CardId;
      readonly participantId: ParticipantId;
      readonly stepId: StepId;
      /** When it was given: milliseconds since 1970. Left out: before that was noted, or it is nobody's any more. */
      readonly at?: number;
    }
  | {
      readonly entry: "join";
      readonly cardId: CardId;
      readonly participantId: ParticipantId;
      /** The name under which they show on an agreement; left out: none. */
      readonly name?: string;
      /** As of a vote. */
      readonly at?: number;
    }
  /** Who said that a card's wish came true, and how it went; null: they left for good. */
  | {
      readonly entry: "fulfilled";
      readonly cardId: CardId;
      readonly participantId: ParticipantId | null;
      /** Whoever leads took it back, and may put it back: then it is whose it was. Left out: it shows. */
      readonly isTakenBack?: true;
    }
  /** What somebody said to a check question in this round, and in which step: its count may still be hidden. */
  | {
      readonly entry: "check";
      readonly check: CheckId;
      readonly participantId: ParticipantId;
      readonly says: Saying;
      readonly stepId: StepId;
    }
  /** What somebody chose of the options of a step that polls: its place in their order, from 0. */
  | {
      readonly entry: "poll";
      readonly participantId: ParticipantId;
      readonly stepId: StepId;
      readonly option: number;
      /** Milliseconds since 1970: it counts for one evening. */
      readonly at: number;
    }
  /** The code (its SHA-256, hexadecimal) by which somebody is themselves again on another phone: the last they asked for. */
  | { readonly entry: "return-code"; readonly participantId: ParticipantId; readonly hash: string }
  /** A code (its SHA-256, hexadecimal) by which the people in a project come to its page at the next meeting. */
  | {
      readonly entry: "project-code";
      readonly hash: string;
      readonly cardId: CardId;
      /** Milliseconds since 1970. */
      readonly createdAt: number;
    }
  /**
   * Another board of which the plants stand in the garden here too. `hash`: SHA-256 (hexadecimal) of the secret that whoever
   * leads here showed: a facilitator's link of that board, or its buurt's. They stand here as long as that opens it.
   */
  | { readonly entry: "garden-board"; readonly boardId: BoardId; readonly hash: string }
  /** The map of what the neighbourhood has that the tables of this evening look at; `hash` as above. At most one. */
  | { readonly entry: "map-board"; readonly boardId: BoardId; readonly hash: string }
  /** The circle that somebody said they belong to; null: they would rather not say. */
  | {
      readonly entry: "circle";
      readonly participantId: ParticipantId;
      readonly circle: CircleId | null;
      /** Milliseconds since 1970: it counts for one evening. */
      readonly at: number;
    }
  /** How many lines an evening tied between circles: noted when who was of which is let go, and nothing beside it. */
  | {
      readonly entry: "bridging";
      /** When the last of that evening chose a circle: milliseconds since 1970. */
      readonly at: number;
      readonly lines: number;
    }
  /** Round which pitches somebody would like to sit. */
  | {
      readonly entry: "choice";
      readonly participantId: ParticipantId;
      readonly first: CardId | null;
      /** Never without a first, nor the same. */
      readonly second: CardId | null;
    }
  /** In which group somebody sits: in one, or in none. */
  | {
      readonly entry: "seat";
      readonly participantId: ParticipantId;
      readonly group: GroupId;
      /** They, or whoever leads, chose this table: it holds when groups are made anew. Left out: it came of their choice. */
      readonly isByHand?: true;
    }
  /** A card written in silence. Who wrote it has an author's entry too; null here: they left for good. */
  | {
      readonly entry: "draft";
      readonly cardId: CardId;
      readonly participantId: ParticipantId | null;
      readonly stepId: StepId;
      readonly kind: CardKindId;
      readonly text: string;
      readonly field: FieldId | null;
      /** Of an agreement; left out: not said. */
      readonly when?: string;
      /** Of a project; left out: not said. */
      readonly firstStep?: string;
      /** Of a pitch; left out: nothing said of it. */
      readonly pitch?: Pitch;
      /** Left out: none. */
      readonly photo?: CardPhoto;
      readonly byline: string | null;
      readonly addedAt: number;
      /** It can come back by the hand of who wrote it, and is not revealed. */
      readonly isTakenDown: boolean;
      /** Taken down by whoever leads: if it comes back, it waits for them when it is revealed. */
      readonly mustWait: boolean;
    }
  /** The answer to a command, given again when the command comes again. `body` is the answer as JSON. */
  | {
      readonly entry: "answer";
      readonly participantId: ParticipantId;
      readonly commandId: CommandId;
      readonly body: string;
    }
  /**
   * A phone whose owner was taken off the board: so that it can be told so when it comes back. Of who they were nothing
   * is kept; nor is this, once the token would have ended anyway.
   */
  | {
      readonly entry: "taken-off";
      /** Of the token that they had. */
      readonly hash: string;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  /**
   * A photo that the board keeps. Noted before it is put on disk, so that none lies there that nobody knows of.
   */
  | {
      readonly entry: "photo";
      readonly name: PhotoName;
      /** In pixels. */
      readonly width: number;
      readonly height: number;
      /** Milliseconds since 1970. */
      readonly addedAt: number;
      /** A saved moment shows it: then it stays as long as the board. */
      readonly inSnapshot: boolean;
      /** Who sent it for a card, until a card carries it: then it is the card's maker's. Left out: whoever leads. */
      readonly by?: ParticipantId;
      /** The card that carries it; left out: none does. */
      readonly card?: CardId;
    }
  /** A Yjs client id belongs to the first token that used it. */
  | { readonly entry: "client"; readonly clientId: number; readonly tokenHash: string };

/** The entries of one kind. */
export type EntryOf<Kind extends LedgerEntry["entry"]> = Extract<LedgerEntry, { entry: Kind }>;

/** What makes an entry the same entry: putting it again replaces it, removing looks only at this. */
export function ledgerKey(entry: LedgerEntry): string {
  switch (entry.entry) {
    case "participant":
    case "circle":
    case "choice":
    case "seat":
    case "return-code":
      return entry.participantId;
    case "token":
    case "taken-off":
    case "project-code":
      return entry.hash;
    case "garden-board":
      return entry.boardId;
    case "map-board":
      return "";
    case "author":
      return entry.of;
    case "vote":
    case "join":
      return `${entry.cardId} ${entry.participantId}`;
    case "check":
      return `${entry.check} ${entry.participantId}`;
    case "poll":
      return `${entry.stepId} ${entry.participantId}`;
    case "draft":
    case "fulfilled":
      return entry.cardId;
    case "photo":
      return entry.name;
    case "answer":
      return `${entry.participantId} ${entry.commandId}`;
    case "bridging":
      return String(entry.at);
    case "client":
      return String(entry.clientId);
    default:
      return unreachable(entry);
  }
}
