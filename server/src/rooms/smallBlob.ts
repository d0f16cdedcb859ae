import type { PhotoName } from "@buurtbord/shared/board/ids.ts";

/** Under which name the small one of a photo lies on disk. It comes and goes with the photo. */
export function smallBlob(name: PhotoName): string {
  return `${name}.small`;
}
