import { facesIn } from "./facesIn.ts";
import latinExtra from "./fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url";
import latin from "./fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import arabic from "./fonts/vazirmatn-arabic-wght-normal.woff2?url";
import fonts from "./fonts.css?raw";

const URLS: Readonly<Record<string, string>> = {
  "atkinson-hyperlegible-next-latin-wght-normal.woff2": latin,
  "atkinson-hyperlegible-next-latin-ext-wght-normal.woff2": latinExtra,
  "vazirmatn-arabic-wght-normal.woff2": arabic,
};

/** `@font-face` rules that hold the letters which this text needs, for a file that is shown without us. */
export async function fontFacesFor(text: string): Promise<string> {
  const needed = facesIn(fonts).filter(({ has }) => has(text));
  const rules = needed.map(async ({ file, rule }) => {
    const url = URLS[file];
    const response = url === undefined ? undefined : await fetch(url);
    // Without it the letters are those of whoever shows it.
    return response?.ok ? rule(await dataUrl(await response.blob())) : "";
  });
  return (await Promise.all(rules)).join("");
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([blob], { type: "font/woff2" }));
  });
}
