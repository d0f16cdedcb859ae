import type { ActivityId, BoardId, BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import type { BuurtMonth } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import { askApi, type Reply } from "./askApi.ts";
import type { BroughtBoard, CreatedBoard, NewBoard } from "./boardApi.ts";
import type { MadeLink } from "./linksApi.ts";

/** A buurt with its secret: told once. */
export interface MadeBuurt {
  readonly id: BuurtId;
  readonly token: string;
  readonly url: string;
}

export interface Shelf {
  readonly id: BuurtId;
  readonly name: string;
  /** Where the server is to be found, also from another device. */
  readonly home: string;
  /** Whether that address is there from everywhere, or in the room only. */
  readonly reach: "everywhere" | "room";
  /** Newest activity first. */
  readonly boards: readonly ShelfBoard[];
  readonly programmes: readonly OwnProgramme[];
}

export interface ShelfBoard {
  readonly id: BoardId;
  readonly title: string;
  readonly activity: ActivityId;
  readonly language: Language;
  /** Milliseconds since 1970, as is the next. */
  readonly createdAt: number;
  readonly lastActivityAt: number;
  /** How many days after it the board is kept; null: that cannot be read. */
  readonly keepDays: number | null;
}

/** A programme of the buurt's own. */
export interface OwnProgramme {
  readonly id: string;
  readonly activity: ActivityId;
  readonly name: string;
  readonly steps: readonly StepValues[];
}

interface NewShelfBoard extends Omit<NewBoard, "createCode"> {
  /** A board of the shelf whose agreements come along. */
  readonly from?: BoardId;
}

/** A board of the shelf on which something was agreed. */
export interface AgreedBoard extends Pick<ShelfBoard, "id" | "title" | "lastActivityAt"> {
  readonly agreements: number;
}

const path = (id: BuurtId, rest = "") => `/api/buurten/${id}${rest}`;

/** The server's answers about a buurt; see docs/protocol.md. None of these rejects. */
export const buurtApi = {
  make: (name: string, createCode: string): Promise<Reply<MadeBuurt>> =>
    askApi.post("/api/buurten", { name, createCode }),
  shelf: (id: BuurtId, token: string): Promise<Reply<Shelf>> => askApi.get(path(id), token),
  rotate: (id: BuurtId, token: string): Promise<Reply<MadeBuurt>> =>
    askApi.post(path(id, "/rotate"), {}, token),
  newBoard: (id: BuurtId, token: string, board: NewShelfBoard): Promise<Reply<CreatedBoard>> =>
    askApi.post(path(id, "/boards"), board, token),
  /** A board from the file that somebody took home, on the shelf. */
  bringBack: (id: BuurtId, token: string, zip: Blob): Promise<Reply<BroughtBoard>> =>
    askApi.upload(path(id, "/boards/import"), zip, token),
  /** Newest first. */
  agreements: (id: BuurtId, token: string): Promise<Reply<{ readonly boards: readonly AgreedBoard[] }>> =>
    askApi.get(path(id, "/agreements"), token),
  /** Month by month, the oldest first. */
  growth: (id: BuurtId, token: string): Promise<Reply<{ readonly months: readonly BuurtMonth[] }>> =>
    askApi.get(path(id, "/growth"), token),
  /** Puts a board of which one is a facilitator on the shelf. */
  bring: (id: BuurtId, token: string, board: BoardId, facilitatorToken: string): Promise<Reply<null>> =>
    askApi.put(path(id, `/boards/${board}`), { facilitatorToken }, token),
  takeOff: (id: BuurtId, token: string, board: BoardId): Promise<Reply<null>> =>
    askApi.remove(path(id, `/boards/${board}`), token),
  /** A facilitator's link for this browser. */
  open: (id: BuurtId, token: string, board: BoardId): Promise<Reply<{ readonly facilitatorToken: string }>> =>
    askApi.post(path(id, `/boards/${board}/open`), {}, token),
  /** A link for somebody who helps with this board: told once. */
  invite: (id: BuurtId, token: string, board: BoardId): Promise<Reply<MadeLink>> =>
    askApi.post(path(id, `/boards/${board}/co-facilitators`), {}, token),
  /** Adds a programme, or puts it in the place of the one with its id. */
  saveProgramme: (
    id: BuurtId,
    token: string,
    { id: programme, ...rest }: OwnProgramme,
  ): Promise<Reply<null>> => askApi.put(path(id, `/programmes/${programme}`), rest, token),
  removeProgramme: (id: BuurtId, token: string, programme: string): Promise<Reply<null>> =>
    askApi.remove(path(id, `/programmes/${programme}`), token),
};
