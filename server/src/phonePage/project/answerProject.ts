import type { BoardId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { News } from "@buurtbord/shared/board/News.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import { isParticipating, type Participating } from "../../rooms/Access.ts";
import type { Room } from "../../rooms/Room.ts";
import type { Rooms } from "../../rooms/Rooms.ts";
import { commandIdOf } from "../commandIdOf.ts";
import { failed } from "../failed.ts";
import type { Notice } from "../Notice.ts";
import type { ProjectPlace } from "./ProjectPlace.ts";
import {
  afterTold,
  freshTold,
  nothingTold,
  type ProjectAct,
  type ProjectPress,
  readLink,
  type Told,
  type ToldKind,
  toldWords,
} from "./ProjectPress.ts";
import type { ProjectOver, ShownProject } from "./ShownProject.ts";

type ProjectRooms = Pick<Rooms, "open" | "doors" | "wasErased">;

/** With each press the photos come again: an old phone is not sent a year of them. */
const MOST_PHOTOS = 6;

/** Does what was pressed, and says what the next page shows. */
export async function answerProject(
  rooms: ProjectRooms,
  here: ProjectPlace,
  { act, typed }: ProjectPress,
): Promise<ShownProject> {
  if (act.type !== "open") return onProject(rooms, here, act, typed);
  const found = readLink(act.link, here);
  if (found === null) return { page: "project-link", place: here, wrong: act.link };
  return showProject(rooms, found.place, found.token);
}

/** The page of a project for who just came by its code or link. */
export function showProject(rooms: ProjectRooms, place: ProjectPlace, token: string): Promise<ShownProject> {
  return onProject(rooms, place, { type: "look", token }, nothingTold());
}

async function onProject(
  rooms: ProjectRooms,
  place: ProjectPlace,
  act: Exclude<ProjectAct, { type: "open" }>,
  typed: Told,
): Promise<ShownProject> {
  const over = (why: ProjectOver): ShownProject => ({ page: "project-over", why, typed });
  const opened = await rooms.open(place.boardId);
  if (opened.state === "quarantined") return { page: "project-damaged", place, token: act.token, typed };
  if (opened.state === "not-found") return over(await whyNotFound(rooms, place.boardId));
  const { room } = opened;
  const admission = await rooms.doors.admit(room, act.token);
  if (!admission.ok || !isParticipating(admission.access)) return over("linkEnded");
  const { access } = admission;
  const { notice, next } =
    act.type === "tell" ? await tell(room, access, place, act.kind, typed) : quiet(typed);
  const found = await room.projects.page(access, place.cardId);
  if (!found.ok) return over(found.refusal === "project-not-found" ? "notFound" : "linkEnded");
  const { page: project } = found;
  const photos = await newestPhotos(room, access, project.news);
  const pressed = act.type === "tell" ? act.kind : null;
  return { page: "project", place, token: act.token, project, photos, notice, typed: next, pressed };
}

async function whyNotFound(rooms: ProjectRooms, boardId: BoardId): Promise<ProjectOver> {
  return (await rooms.wasErased(boardId)) ? "erased" : "notFound";
}

/** What to say of the press, and what stands in the form next. */
interface Outcome {
  readonly notice: Notice;
  readonly next: Told;
}

function quiet(typed: Told): Outcome {
  return { notice: { type: "none" }, next: typed };
}

async function tell(
  room: Room,
  access: Participating,
  { cardId }: ProjectPlace,
  kind: ToldKind,
  typed: Told,
): Promise<Outcome> {
  const text = toldWords(typed, kind);
  const command: CommandOf<"tell-project"> = { type: "tell-project", cardId, kind, text };
  return outcome(await room.submit(access, commandIdOf(typed.formId, command), command), typed, kind);
}

function outcome(answer: Answer, typed: Told, kind: ToldKind): Outcome {
  switch (answer.type) {
    case "result":
      return { notice: { type: "told" }, next: afterTold(typed, kind) };
    case "refusal":
      return failed({ ...answer, refusal: withoutPhotos(answer.refusal) }, typed, freshTold);
    default:
      return failed(answer, typed, freshTold);
  }
}

/** Here one cannot choose a photo instead. */
function withoutPhotos(refusal: Refusal): Refusal {
  return refusal === "news-empty" ? "text-empty" : refusal;
}

async function newestPhotos(
  { photos }: Room,
  access: Participating,
  news: readonly News[],
): Promise<ReadonlyMap<PhotoName, Uint8Array>> {
  const names = news.flatMap(({ photo }) => photo?.name ?? []).slice(-MOST_PHOTOS);
  const read = new Map<PhotoName, Uint8Array>();
  for (const name of names) {
    const bytes = await photos.read(access, name, "small");
    if (bytes !== null) read.set(name, bytes);
  }
  return read;
}
