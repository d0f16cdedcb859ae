import {
  createBuurt,
  createOnShelf,
  exportBoard,
  type NewBoard,
  type NewBuurt,
  postCommand,
} from "../../rig/api.ts";
import { cameraPhoto } from "../../rig/photoFiles.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { seatedEvening } from "../../rig/seatedEvening.ts";

/** What four groups wrote: the name of their pitch, and the lines under two questions of the worksheet. */
const WRITTEN = {
  "Een pluktuin": {
    resident: "★ De heg snoeien\n- Noor heeft een kar",
    "first-step": "Zaterdag grond brengen",
  },
  "Samen eten": { resident: "Ik kook\n★ نطبخ الشوربة معًا", "first-step": "De keuken vragen" },
  "Fietsen maken": { resident: "★ Bandenplakken\nSleutels uitlenen", "first-step": "Een bord bij de deur" },
  "Koor in de flat": { resident: "Çorba en zingen", "first-step": "Oefenen in de hal" },
};
/** On the large board: as many as a full evening leaves, so that it comes in several commits. */
const WISHES = 300;
const PHOTOS = 8;
const MOMENTS = 3;

const SAVE_MOMENT = { type: "save-snapshot", name: "Zo was het" };

/** A house with what can be brought from a file, or made of a moment. */
export interface PreparedHouse {
  readonly buurt: NewBuurt;
  /** The files that were taken home. */
  readonly evening: Uint8Array<ArrayBuffer>;
  readonly board: Uint8Array<ArrayBuffer>;
  /** A moment of the large board, which stands on the shelf. */
  readonly moment: { readonly of: NewBoard; readonly id: string };
}

/** An evening with four tables, a large board with photos and moments, and the files of both. */
export async function prepareHouse(origin: string): Promise<PreparedHouse> {
  const buurt = await createBuurt(origin);
  const hall = await furnishedEvening(origin);
  const large = await largeBoard(origin, buurt);
  return {
    buurt,
    evening: await takeHome(origin, hall),
    board: await takeHome(origin, large),
    moment: { of: large, id: await newestMoment(origin, large) },
  };
}

/** The zip that whoever leads takes home. */
export async function takeHome(
  origin: string,
  { id, facilitatorToken }: Pick<NewBoard, "id" | "facilitatorToken">,
): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { authorization: `Bearer ${facilitatorToken}` };
  const response = await fetch(`${origin}/api/boards/${id}/export`, { headers });
  if (!response.ok) throw new Error(`Export answered ${response.status}: ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** At each table a worksheet, an idea with a photo, and a moment; a moment of the hall too. */
async function furnishedEvening(origin: string): Promise<NewBoard> {
  const hall = await seatedEvening(origin, WRITTEN);
  const { groups } = await exportBoard(origin, hall);
  for (const [n, { table }] of groups.entries()) {
    const id = table ?? "";
    const photo = await sendPhoto(origin, { ...hall, id }, n);
    const idea = { kind: "idea", text: `Zo ziet het eruit ${n}`, field: null, photo };
    await postCommand(origin, id, hall.facilitatorToken, { type: "add-card", card: idea });
    await postCommand(origin, id, hall.facilitatorToken, SAVE_MOMENT);
  }
  await postCommand(origin, hall.id, hall.facilitatorToken, SAVE_MOMENT);
  return hall;
}

async function largeBoard(origin: string, buurt: NewBuurt): Promise<NewBoard> {
  const board = await createOnShelf(origin, buurt, "Wensen in mei");
  const remote = await SimulatedPhone.remote(origin, board); // which waits where that was too fast
  for (let moment = 0; moment < MOMENTS; moment++) {
    for (let n = 0; n < WISHES / MOMENTS; n++) await remote.addWish(`Wens ${moment}.${n}`);
    await remote.ask(SAVE_MOMENT);
  }
  for (let n = 0; n < PHOTOS; n++) {
    const photo = await sendPhoto(origin, board, n);
    const wish = { kind: "wish", text: `Met een foto ${n}`, field: null, photo };
    await remote.ask({ type: "add-card", card: wish });
  }
  await remote.ask(SAVE_MOMENT);
  remote.disconnect();
  return board;
}

/** Resolves with how the photo is called. */
async function sendPhoto(origin: string, { id, facilitatorToken }: NewBoard, nth: number): Promise<string> {
  const { buffer } = await cameraPhoto(1_600 - 16 * nth, 1_200);
  const headers = { authorization: `Bearer ${facilitatorToken}` };
  const body = new Uint8Array(buffer);
  const response = await fetch(`${origin}/api/boards/${id}/photos`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`A photo was answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { readonly name: string }).name;
}

async function newestMoment(origin: string, { id, facilitatorToken }: NewBoard): Promise<string> {
  const headers = { authorization: `Bearer ${facilitatorToken}` };
  const response = await fetch(`${origin}/api/boards/${id}/snapshots`, { headers });
  const { snapshots } = (await response.json()) as { readonly snapshots: readonly { readonly id: string }[] };
  const newest = snapshots.at(-1);
  if (newest === undefined) throw new Error("No moment was saved");
  return newest.id;
}
