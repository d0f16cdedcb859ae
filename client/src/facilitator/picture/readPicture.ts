import { PdfPages } from "./PdfPages.ts";
import { type ReadyPhoto, readyPhoto, scaleFor, sheetOf } from "./ReadyPhoto.ts";

/** What somebody chose to lie under the cards. */
export type ChosenPicture =
  | { readonly kind: "photo"; readonly photo: ReadyPhoto }
  | { readonly kind: "pdf"; readonly pages: PdfPages; readonly page: number; readonly photo: ReadyPhoto }
  | { readonly kind: "unreadable"; readonly was: "photo" | "pdf" };

/** Reads a file by what it is, whatever it is called. Never rejects. */
export async function readPicture(file: Blob): Promise<ChosenPicture> {
  if (await isPdf(file)) return readPdf(file);
  try {
    return { kind: "photo", photo: await smaller(file) };
  } catch {
    return { kind: "unreadable", was: "photo" };
  }
}

/** Another page of the same PDF. */
export async function turnTo(pages: PdfPages, page: number): Promise<ChosenPicture> {
  try {
    return { kind: "pdf", pages, page, photo: await pages.draw(page) };
  } catch {
    return { kind: "unreadable", was: "pdf" };
  }
}

async function readPdf(file: Blob): Promise<ChosenPicture> {
  try {
    return await turnTo(await PdfPages.read(file), 1);
  } catch {
    return { kind: "unreadable", was: "pdf" };
  }
}

/** Some programs write something before it. */
const WITHIN_BYTES = 1_024;

async function isPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, WITHIN_BYTES).text()).includes("%PDF-");
}

/** Photos of today are larger than any wall, and over the Wi-Fi of a community centre that takes long. */
async function smaller(file: Blob): Promise<ReadyPhoto> {
  const picture = await createImageBitmap(file);
  const scale = scaleFor(picture.width, picture.height);
  const canvas = sheetOf(picture.width * scale, picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return readyPhoto(canvas);
}
