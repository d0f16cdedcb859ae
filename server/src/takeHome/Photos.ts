import type { PhotoName } from "@buurtbord/shared/board/ids.ts";

export type Photos = ReadonlyMap<PhotoName, Uint8Array>;
