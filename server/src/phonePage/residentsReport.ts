import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import type { Participating } from "../rooms/Access.ts";
import type { Harvested } from "../rooms/Harvest.ts";
import type { Room } from "../rooms/Room.ts";
import { report } from "../takeHome/report/report.ts";
import type { Notice } from "./Notice.ts";

/** A file of a resident's own: everything that any phone in the room may see, and nothing else. */
export interface KeptReport {
  readonly page: "report";
  readonly name: string;
  readonly html: string;
}

interface NoReport {
  readonly page: "none";
  readonly notice: Notice;
}

/** Of the newest state of a room: a hundred people ask for the same at the same moment. */
interface Made {
  readonly seq: number;
  readonly photos: Promise<ReadonlyMap<PhotoName, Uint8Array>>;
  readonly reports: Map<ResidentLanguage, Promise<string>>;
}

type Shown = Extract<Harvested, { type: "shown" }>;

const KEPT_MS = 30_000;
const madeOf = new WeakMap<Room, Made>();

export async function residentsReport(
  room: Room,
  access: Participating,
  language: ResidentLanguage,
): Promise<KeptReport | NoReport> {
  const harvested = await room.harvest.take(access);
  if (harvested.type === "refused")
    return { page: "none", notice: { type: "refused", refusal: harvested.refusal } };
  if (harvested.type === "too-fast") {
    return { page: "none", notice: { type: "too-fast", seconds: harvested.seconds } };
  }
  const { shared } = harvested;
  const made = madeFor(room, access, harvested);
  const html = made.reports.get(language) ?? write(made, harvested, language);
  made.reports.set(language, html);
  const name = `${shared.board.title} - ${reportTexts[language].file}.html`;
  return { page: "report", name, html: await html };
}

function madeFor(room: Room, access: Participating, { seq, shared }: Shown): Made {
  const before = madeOf.get(room);
  if (before?.seq === seq) return before;
  const made: Made = { seq, photos: smallPhotos(room, access, shared), reports: new Map() };
  madeOf.set(room, made);
  const letGo = () => madeOf.get(room) === made && madeOf.delete(room);
  // What is erased meanwhile may not stay here; what failed is made again for who asks next.
  setTimeout(letGo, KEPT_MS).unref();
  made.photos.catch(letGo);
  return made;
}

/** As small as phones show them, the newest first, as far as there is room. */
async function smallPhotos(room: Room, access: Participating, { cards }: SharedView) {
  const photos = new Map<PhotoName, Uint8Array>();
  let left: number = LIMITS.reportPhotoBytes;
  for (const { photo } of cards) {
    const bytes = photo && (await room.photos.read(access, photo.name, "small"));
    if (photo === undefined || bytes == null || bytes.length > left) continue;
    left -= bytes.length;
    photos.set(photo.name, bytes);
  }
  return photos;
}

async function write(made: Made, { shared, asOf }: Shown, language: ResidentLanguage): Promise<string> {
  const photos = await made.photos;
  const { board, cards, connections, worksheet = {} } = shared;
  const { title, activity } = board;
  const matter = { language, title, activity, asOf, cards: cards.toReversed(), connections, worksheet };
  return report({ ...matter, leading: null }, ({ photo }) => (photo && photos.get(photo.name)) ?? null);
}
