import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import type { Notice } from "../Notice.ts";
import type { ProjectPlace } from "./ProjectPlace.ts";
import type { Told, ToldKind } from "./ProjectPress.ts";

/** What the page of a project shows without scripts. */
export type ShownProject =
  /** Which link was it? The server is not told what stands behind the `#`. */
  | {
      readonly page: "project-link";
      readonly place: ProjectPlace;
      /** What was pasted, and is not the whole of a link; null: nothing yet. */
      readonly wrong: string | null;
    }
  | {
      readonly page: "project";
      readonly place: ProjectPlace;
      readonly token: string;
      readonly project: ProjectPage;
      /** As a phone shows them; of the newest messages. */
      readonly photos: ReadonlyMap<PhotoName, Uint8Array>;
      readonly notice: Notice;
      readonly typed: Told;
      /** What was tried to tell; null: nothing. */
      readonly pressed: ToldKind | null;
    }
  /** The board cannot be read now. */
  | {
      readonly page: "project-damaged";
      readonly place: ProjectPlace;
      readonly token: string;
      readonly typed: Told;
    }
  /** There is no project to see, with what was being written. */
  | { readonly page: "project-over"; readonly why: ProjectOver; readonly typed: Told };

export type ProjectOver = "erased" | "notFound" | "linkEnded";
