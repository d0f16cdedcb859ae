import { namesOn } from "@buurtbord/shared/board/Card.ts";
import { residentTexts, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import { reportTexts } from "@buurtbord/shared/catalogue/reportTexts.ts";
import type { CardInView } from "@buurtbord/shared/protocol/view.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { html } from "hono/html";
import type { ReportMatter } from "./ReportMatter.ts";

/** A card as it is read: its photo, its words, and what people did with it. */
export function cardPart(matter: ReportMatter, card: CardInView, photo: Uint8Array | null, look: string) {
  const more = factsOf(matter, card);
  return html`<li class="${card.fulfilled === undefined ? look : "kaart-roze"}">
${photoPart(matter, card, photo)}
<p dir="auto">${card.text}</p>
${card.pitch?.line ? html`<p class="meer" dir="auto">${card.pitch.line}</p>` : ""}
${fulfilledPart(matter, card)}
${more.length === 0 ? "" : html`<p class="meer" dir="auto">${more.join(" · ")}</p>`}
</li>`;
}

/** That it came true, and how it went: as on a phone. */
function fulfilledPart({ language, activity }: ReportMatter, { fulfilled, kind }: CardInView) {
  if (fulfilled === undefined) return "";
  const done = wordsOfActivity({ id: activity }, language).kinds[kind]?.fulfilled?.done;
  const { story } = fulfilled;
  return html`${done === undefined ? "" : html`<p class="meer">${done}</p>`}
${story === undefined ? "" : html`<blockquote dir="auto">${story}</blockquote>`}`;
}

export function photoPart({ language }: ReportMatter, { text }: CardInView, photo: Uint8Array | null) {
  if (photo === null) return "";
  const alt = filled(language, reportTexts[language].photoOf, { text });
  return html`<img src="data:image/webp;base64,${Buffer.from(photo).toString("base64")}" alt="${alt}">`;
}

function factsOf({ language, activity }: ReportMatter, card: CardInView): readonly string[] {
  const count = (message: string, n: number) => (n === 0 ? [] : [filled(language, message, { n })]);
  const { join } = wordsOfActivity({ id: activity }, language);
  const tells = wordsOfActivity({ id: activity }, language).kinds[card.kind]?.pitch?.tells;
  return [
    ...namesOn(card),
    ...(tells && card.pitch?.who ? [filled(language, tells, { who: card.pitch.who })] : []),
    ...count(reportTexts[language].said, card.said?.times ?? 0),
    ...count(residentTexts(language).vote.total, card.votes),
    ...count(join.people, card.joined),
  ];
}
