import { NEWS_ICONS } from "@buurtbord/shared/activities/newsIcons.ts";
import { plantOf } from "@buurtbord/shared/board/plantOf.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { projectTexts } from "@buurtbord/shared/catalogue/projectTexts.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import { html } from "hono/html";
import { hidden } from "../hidden.ts";
import { iconPart } from "../iconPart.ts";
import { inLanguage } from "../inLanguage.ts";
import { languagePart } from "../languagePart.ts";
import type { Notice } from "../Notice.ts";
import { noticePart } from "../noticePart.ts";
import { newsPart } from "./newsPart.ts";
import { projectPath } from "./ProjectPlace.ts";
import { plantPart } from "./plantPart.ts";
import type { ShownProject } from "./ShownProject.ts";

type Shown = Extract<ShownProject, { page: "project" }>;

/** What is told with the same words. */
const TOGETHER = ["news", "help", "celebrate"] as const;

/** A project: its plant, what they set out to do, room to tell how it goes, and what was told before. One form. */
export function projectForm(shown: Shown, language: ResidentLanguage) {
  const { project, place, token, notice, typed } = shown;
  const { page, withoutScripts, keptUntil } = residentTexts(language);
  const texts = projectTexts[language];
  const about = [plantFigure(project, language), planPart(project, language)];
  const telling = [tellPart(shown, language), passOnPart(shown, language)];
  return html`<main class="blad" ${inLanguage(language)}>
<h1 dir="auto">${filled(language, texts.title, { name: project.name })}</h1>
${noticePart(notice, language)}
<form class="blad-rest project" method="post" action="${projectPath(place)}">
${hidden({ token, form: typed.formId })}
${isFailed(notice) ? [...telling, ...about] : [...about, ...telling]}
${newsPart(shown, language)}
<button class="knop" name="act" value="look">${iconPart("repeat")}${withoutScripts.refresh}</button>
<details>
<summary>${iconPart("talk")}${page.chooseLanguage}</summary>
${languagePart(language)}
<button class="knop" name="act" value="look">${iconPart("right")}${page.done}</button>
</details>
<p class="afspraak">${iconPart("calendar")}<span>${filled(language, keptUntil, { date: longDate(language, project.keptUntil) })}</span></p>
</form>
</main>`;
}

/** Then what was typed stands right below the reason: the page begins at its head again. */
function isFailed({ type }: Notice): boolean {
  return type === "refused" || type === "too-fast" || type === "not-saved";
}

/** The plant with its words, and what it asks for. */
function plantFigure({ cardId, news }: ProjectPage, language: ResidentLanguage) {
  const { stages, helpAsked, resting } = projectTexts[language];
  const plant = plantOf(news);
  return html`<figure class="plant-vak">${plantPart(plant, cardId)}<figcaption>${stages[plant.stage]}</figcaption></figure>
${plant.state === "help" ? stateLine("hand", helpAsked) : ""}${plant.state === "rest" ? stateLine("leaf", resting) : ""}`;
}

function stateLine(icon: IconName, words: string) {
  return html`<p class="staat">${iconPart(icon)}<span>${words}</span></p>`;
}

/** What they agreed on the evening, as far as it was said. */
function planPart({ board, firstStep, agreement }: ProjectPage, language: ResidentLanguage) {
  const { plan, began } = projectTexts[language];
  const lines = [
    [plan.firstStep, firstStep ?? ""],
    [plan.when, agreement.when ?? ""],
    [plan.who, agreement.people.join(", ")],
  ].filter(([, words]) => words !== "");
  return html`<div class="afgesproken">
${lines.length === 0 ? "" : html`<dl>${lines.map(([what, words]) => html`<div><dt>${what}</dt><dd dir="auto">${words}</dd></div>`)}</dl>`}
<p>${filled(language, began, { board })}</p>
</div>`;
}

/** A sentence about how it goes; the button says what kind of message it is. */
function tellPart({ typed, notice, pressed }: Shown, language: ResidentLanguage) {
  const { kinds, whatHappens } = projectTexts[language];
  const isWrong = isFailed(notice) && pressed !== "passed";
  const buttons = TOGETHER.map(
    (kind) =>
      html`<button class="knop${kind === "news" ? " knop-hoofd" : ""}" name="act" value="tell:${kind}">${iconPart(NEWS_ICONS[kind])}${kinds[kind].action}</button>`,
  );
  return html`<div class="vraag">
<label for="vertel">${kinds.news.ask}</label>
<textarea id="vertel" name="text" class="invoer" rows="4" dir="auto" aria-describedby="vertel-wie"${isWrong ? html` aria-invalid="true"` : ""}>${typed.text}</textarea>
<p id="vertel-wie">${whatHappens}</p>
</div>
<div class="rij">${buttons}</div>`;
}

/** Others go on with it: behind a press of its own, and open as long as something stands there. */
function passOnPart({ typed, notice, pressed }: Shown, language: ResidentLanguage) {
  const { action, ask } = projectTexts[language].kinds.passed;
  const isWrong = isFailed(notice) && pressed === "passed";
  return html`<details${isWrong || typed.next !== "" ? html` open` : ""}>
<summary>${iconPart(NEWS_ICONS.passed)}${action}</summary>
<div class="vraag">
<label for="verder">${ask}</label>
<textarea id="verder" name="next" class="invoer" rows="2" dir="auto" aria-describedby="vertel-wie"${isWrong ? html` aria-invalid="true"` : ""}>${typed.next}</textarea>
</div>
<button class="knop" name="act" value="tell:passed">${iconPart(NEWS_ICONS.passed)}${action}</button>
</details>`;
}
