import { NEWS_ICONS } from "@buurtbord/shared/activities/newsIcons.ts";
import type { News } from "@buurtbord/shared/board/News.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { projectTexts } from "@buurtbord/shared/catalogue/projectTexts.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html } from "hono/html";
import { PHOTO_TYPE } from "../../photos/PreparedPhoto.ts";
import { iconPart } from "../iconPart.ts";
import type { ShownProject } from "./ShownProject.ts";

type Shown = Extract<ShownProject, { page: "project" }>;

/** What was told, newest first. */
export function newsPart({ project: { news }, photos }: Shown, language: ResidentLanguage) {
  const { before, nothing } = projectTexts[language];
  return html`<section class="keuzes" aria-labelledby="verteld">
<h2 id="verteld">${before}</h2>
${news.length === 0 ? html`<p>${nothing}</p>` : html`<ul class="eigen">${news.toReversed().map((one) => newsItem(one, photos, language))}</ul>`}
</section>`;
}

function newsItem(one: News, photos: Shown["photos"], language: ResidentLanguage) {
  const { kinds } = projectTexts[language];
  return html`<li>
<p class="nieuws-kop">${iconPart(NEWS_ICONS[one.kind])}<b>${kinds[one.kind].said}</b><time datetime="${new Date(one.at).toISOString()}">${longDate(language, one.at)}</time></p>
${one.text === "" ? "" : html`<p class="nieuws-tekst" dir="auto">${one.text}</p>`}
${photoPart(one, photos, language)}</li>`;
}

/** In the page itself: a picture that is asked for by its address cannot bring a secret along unseen. */
function photoPart({ photo }: News, photos: Shown["photos"], language: ResidentLanguage) {
  if (photo === undefined) return "";
  const texts = projectTexts[language];
  const bytes = photos.get(photo.name);
  if (bytes === undefined) return html`<p>${texts.photoElsewhere}</p>`;
  const source = `data:${PHOTO_TYPE};base64,${Buffer.from(bytes).toString("base64")}`;
  return html`<img class="nieuws-foto" src="${source}" width="${photo.width}" height="${photo.height}" alt="${texts.photo}">`;
}
