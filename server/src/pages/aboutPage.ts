import { isLanguage, type Language } from "@buurtbord/shared/board/Language.ts";
import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { Context, Handler } from "hono";
import { html, raw } from "hono/html";
import { acceptedLanguage } from "../phonePage/acceptedLanguage.ts";
import type { Env } from "../routes/Env.ts";
import { aboutTexts } from "../texts/aboutTexts.ts";
import type { ClientFiles } from "./ClientFiles.ts";

/** What the program is, what it keeps, and which of its languages nobody has checked yet. */
export function aboutPage(clientFiles: ClientFiles): Handler<Env> {
  return (c) => {
    const accepted = acceptedLanguage(c.req.header("accept-language"));
    const language: Language = isLanguage(accepted) ? accepted : "nl";
    return c.html(pageIn(language, clientFiles.styles("phone"), cameFrom(c)));
  };
}

/** The phone page, for who comes from there. */
function cameFrom(c: Context<Env>): string {
  const here = new URL(c.req.url);
  const { host, pathname } = URL.parse(c.req.header("referer") ?? "/", here) ?? here;
  return host === here.host && pathname.startsWith("/m/") ? pathname : "/";
}

function pageIn(language: Language, styles: string, back: string) {
  const texts = aboutTexts[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${texts.title}</title>
${raw(styles)}
</head>
<body><main class="blad">
<h1>${texts.title}</h1>
<p>${texts.what}</p>
<p>${texts.keeps}</p>
<h2>${texts.languages}</h2>
${languagesPart(texts.checked, true)}
${languagesPart(texts.unchecked, false)}
<p>${texts.mend}</p>
<p>${texts.made}</p>
<p><a class="knop" href="${back}">${back === "/" ? texts.back : residentTexts(language).others.back}</a></p>
</main></body>
</html>`;
}

/** The languages that were checked, or were not; nothing when there are none. */
function languagesPart(sentence: string, isChecked: boolean) {
  const languages = RESIDENT_LANGUAGES.filter(
    (one) => residentTexts(one).checkedByNativeSpeaker === isChecked,
  );
  if (languages.length === 0) return "";
  const names = languages.map((one) => {
    const { name, lang, direction } = LANGUAGE_FACES[one];
    return html`<li><b lang="${lang}" dir="${direction}">${name}</b></li>`;
  });
  return html`<p>${sentence}</p><ul>${names}</ul>`;
}
