import { isLanguage, type Language } from "@buurtbord/shared/board/Language.ts";
import { LANGUAGE_FACES, RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { Handler } from "hono";
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
    return c.html(pageIn(language, clientFiles.styles("phone")));
  };
}

function pageIn(language: Language, styles: string) {
  const texts = aboutTexts[language];
  const languages = RESIDENT_LANGUAGES.map((one) => {
    const { name, lang, direction } = LANGUAGE_FACES[one];
    const state = residentTexts(one).checkedByNativeSpeaker ? texts.checked : texts.unchecked;
    return html`<li><b lang="${lang}" dir="${direction}">${name}</b>: ${state}</li>`;
  });
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
<ul>${languages}</ul>
<p>${texts.mend}</p>
<p>${texts.made}</p>
<p><a href="/">${texts.back}</a></p>
</main></body>
</html>`;
}
