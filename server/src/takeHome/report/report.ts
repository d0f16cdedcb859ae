import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html, raw } from "hono/html";
import { inLanguage } from "../../phonePage/inLanguage.ts";
import { agreementsPart } from "./agreementsPart.ts";
import { fieldParts } from "./fieldParts.ts";
import { grownPart, missedPart } from "./leadingParts.ts";
import { linesPart } from "./linesPart.ts";
import { pollParts } from "./pollParts.ts";
import type { PhotoOf, ReportMatter } from "./ReportMatter.ts";
import type { ReportPart } from "./ReportPart.ts";
import { reportStyles } from "./reportStyles.ts";
import { tableParts } from "./tableParts.ts";
import { worksheetPart } from "./worksheetPart.ts";

/** Nothing in the file may run, and nothing in it is asked for elsewhere: it opens without any server. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A board as a page that one can read, hear and print: first what a group wrote on its worksheet and what was agreed, then field by field, card by card, line
 * by line in words, and last whom the room misses; then `besides`.
 */
export async function report(
  matter: ReportMatter,
  photoOf: PhotoOf,
  besides: readonly ReportPart[] = [],
): Promise<string> {
  const { language, title, activity } = matter;
  const words = reportTexts[language];
  const { name } = wordsOfActivity(activityOf({ activity }), language);
  const date = longDate(language, matter.asOf);
  const parts = [...partsOf(matter, photoOf), ...besides];
  const page = html`<!doctype html>
<html ${inLanguage(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${raw(reportStyles)}</style>
</head>
<body>
<header>
<p class="soort">${name}</p>
<h1 dir="auto">${title}</h1>
<p>${filled(language, words.asOf, { date })}</p>
</header>
<nav aria-labelledby="delen"><h2 id="delen">${words.parts}</h2>
<ul>${parts.map(({ id, name, count }) => html`<li><a href="#${id}">${name}${count === null ? "" : html` <b>${count}</b>`}</a></li>`)}</ul></nav>
<main>${parts.map(({ body }) => body)}</main>
<footer><p>${words.yours}</p></footer>
</body>
</html>
`;
  return String(await page);
}

function partsOf(matter: ReportMatter, photoOf: PhotoOf): readonly ReportPart[] {
  const parts = [
    worksheetPart(matter),
    agreementsPart(matter, photoOf),
    ...fieldParts(matter, photoOf),
    ...tableParts(matter, photoOf),
    linesPart(matter),
    ...pollParts(matter),
    missedPart(matter),
    grownPart(matter),
  ];
  return parts.filter((part) => part !== null);
}
