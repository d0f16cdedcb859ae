import type { LoadedBoard } from "../../storage/BoardStorage.ts";

/** The documents of a board as storage keeps them: whole states, and the updates since. */
export type BoardLog = Pick<LoadedBoard, "document" | "documentUpdates" | "backstage" | "backstageUpdates">;
