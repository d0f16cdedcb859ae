import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import { askApi, type Reply } from "../boardApi/askApi.ts";

/** A photo as phones show it: a tenth of what a wall is given. */
export function smallPhoto(id: BoardId, token: string, name: PhotoName): Promise<Reply<Blob>> {
  return askApi.blob(`/api/boards/${id}/photos/${name}/small`, token);
}
