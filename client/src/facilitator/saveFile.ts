/** A browser may begin a while after the press, and would find nothing, or forget the name. */
const BEGUN_MS = 60_000;

/** Lets the browser keep a file, as after a press on a link. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN_MS);
}
