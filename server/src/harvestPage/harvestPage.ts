import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html, raw } from "hono/html";
import { inLanguage } from "../phonePage/inLanguage.ts";
import type { PageMatter } from "../rooms/PageDesk.ts";
import { harvestTexts } from "../texts/harvestTexts.ts";
import type { SourceOf } from "./cardParts.ts";
import { pageStyles } from "./pageStyles.ts";
import { restPart, storyPart } from "./storyParts.ts";

/** In a file nothing may run, and nothing is asked for elsewhere: it opens without any server. */
const IN_FILE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Where it stands: by itself in a file, or as the answer to a request, with the nonce of its styles. */
export type Standing = { readonly in: "file" } | { readonly in: "answer"; readonly nonce: string };

/** An evening, to be read: what it was called, and story by story what came of it. Nothing in it runs. */
export async function harvestPage(
  matter: PageMatter,
  sourceOf: SourceOf,
  standing: Standing,
): Promise<string> {
  const { language, page, stories, at } = matter;
  const words = harvestTexts[language].page;
  const title = page.title ?? matter.title;
  const isEmpty = stories.stories.length + stories.rest.length === 0;
  const whole = html`<!doctype html>
<html ${inLanguage(language)}>
<head>
<meta charset="utf-8">
${standing.in === "file" ? html`<meta http-equiv="Content-Security-Policy" content="${IN_FILE}">` : html`<link rel="icon" href="data:,">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
${standing.in === "file" ? html`<style>${raw(pageStyles)}</style>` : html`<style nonce="${standing.nonce}">${raw(pageStyles)}</style>`}
</head>
<body>
<header class="begin">
<p class="soort">${words.kind}</p>
<h1 dir="auto">${title}</h1>
<p>${filled(language, words.on, { date: longDate(language, at) })}</p>
${page.intro === null ? "" : html`<p class="inleiding" dir="auto">${page.intro}</p>`}
</header>
<main>
${stories.stories.map((story, n) => storyPart(matter, story, sourceOf, n))}
${restPart(matter, stories.rest, sourceOf)}
${isEmpty ? html`<p>${words.nothing}</p>` : ""}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`;
  return String(await whole);
}
