import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { expect, LIST_ONLY, test } from "../fixtures/house.ts";
import { walkIn } from "../fixtures/longTests.ts";
import type { FacilitatorPage } from "../page-models/FacilitatorPage.ts";
import { SPOKEN_LANGUAGES, type SpokenLanguage } from "../page-models/languages.ts";
import type { PhonePage } from "../page-models/PhonePage.ts";
import { runsOut } from "../rig/runsOut.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";
import { smallTargets } from "../rig/smallTargets.ts";

type Activity = (typeof activities)[number];

for (const language of SPOKEN_LANGUAGES) {
  for (const activity of activities) {
    test.describe(`${activity.id} in ${language}`, walkIn(language), () => {
      test.use({ activity: activity.id, language });

      test("every step of every ready programme says and asks on phone and list what it should", async ({
        house,
        board,
        openFacilitator,
        openPhone,
      }) => {
        const steps = distinctSteps(activity);
        const remote = await SimulatedPhone.remote(house.origin, board);
        const cards = await layCards(remote, activity, language);
        await remote.ask({ type: "use-programme", steps });
        const desk = await openFacilitator({ size: LIST_ONLY });
        const phone = await openPhone();
        const complaints = [desk, phone].map(({ page }) => complaintsOf(page));
        await phone.joinIn();
        await expect(phone.question).toHaveText(phone.words.lookUp);
        await expect.poll(() => remote.controls?.steps.length).toBe(steps.length);
        for (const [n, step] of steps.entries()) {
          await remote.ask({ type: "set-step", stepId: remote.controls?.steps[n]?.id });
          await test.step(`${n + 1}. ${step.template}`, async () => {
            await checkPhone(phone, activity, step, language);
            await checkList(desk, activity, step, language, cards);
          });
        }
        expect(complaints.flat()).toEqual([]);
        remote.disconnect();
      });
    });
  }
}

/** Of all its programmes; those that are alike but for their minutes look and work alike, so one of them is walked. */
function distinctSteps({ programme, programmes }: Activity): readonly StepValues[] {
  const all = [
    ...programmes.flatMap(({ steps }) => steps),
    ...programme.map(({ id: _, ...values }) => values),
  ];
  const distinct = new Map(all.map((step) => [JSON.stringify({ ...step, minutes: 0 }), step]));
  return [...distinct.values()];
}

/** One card of each kind, to give a dot to, to join in on, and to draw lines between. Returns their texts. */
async function layCards(
  remote: SimulatedPhone,
  activity: Activity,
  language: SpokenLanguage,
): Promise<readonly string[]> {
  for (const { id } of activity.kinds) {
    const text = activityTexts(activity, language).kinds[id]?.example ?? "";
    const answer = await remote.ask({ type: "add-card", card: { kind: id, text, field: null } });
    expect(answer.type).toBe("result");
  }
  return activity.kinds.map(({ id }) => activityTexts(activity, language).kinds[id]?.example ?? "");
}

async function checkPhone(
  phone: PhonePage,
  activity: Activity,
  step: StepValues,
  language: SpokenLanguage,
): Promise<void> {
  const { page, words } = phone;
  const { verbs } = step;
  const { prompt } = activityTexts(activity, language).steps[step.template ?? ""] ?? { prompt: "" };
  await expect(phone.question).toHaveText(verbs.length === 0 ? words.lookUp : prompt);
  await expect(phone.choices).toHaveCount(verbs.length > 1 ? verbs.length : 0);
  const fits = async (state: string) => {
    expect.soft(await runsOut(page), `${state}: runs out sideways`).toBe(0);
    expect.soft(await smallTargets(page), `${state}: too small for a finger`).toEqual([]);
  };
  if (verbs.length === 0) {
    expect(await phone.offers()).toEqual([]);
    await fits("nothing to do");
  }
  for (const [n, verb] of verbs.entries()) {
    if (verbs.length > 1) await phone.choices.nth(n).tap();
    await expect.poll(() => phone.offers()).toEqual([verb]);
    if (verb === "add") await checkWriting(phone, activity, step, language);
    if (verb === "vote") await expect(page.getByText(words.countedLater)).toHaveCount(isHidden(step));
    if (verb === "answer") {
      const asked = activity.checks.filter(({ follows }) => follows === null);
      const questions = asked.map(({ id }) => activityTexts(activity, language).checks?.[id]?.question ?? "");
      for (const question of questions)
        await expect(page.getByRole("group", { name: question })).toBeVisible();
      await expect(page.getByRole("group")).toHaveCount(questions.length);
    }
    if (verb === "poll") {
      const { options = [] } = activityTexts(activity, language).steps[step.template ?? ""] ?? {};
      await expect(page.getByRole("radio")).toHaveCount(options.length);
      for (const option of options) await expect(page.getByRole("radio", { name: option })).toBeVisible();
    }
    await fits(verb);
  }
}

/** The kinds that belong to the step's fields to choose from, or at once the form of the only one. */
async function checkWriting(
  phone: PhonePage,
  activity: Activity,
  step: StepValues,
  language: SpokenLanguage,
): Promise<void> {
  const { page, words } = phone;
  await expect(page.getByText(words.onlyYou)).toHaveCount(step.writing === "silent" ? 1 : 0);
  const texts = activityTexts(activity, language).kinds;
  const kinds = kindsOf(activity, step);
  const [only] = kinds;
  if (kinds.length === 1) await expect(phone.button(texts[only ?? ""]?.add ?? "")).toBeVisible();
  for (const kind of kinds.length === 1 ? [] : kinds) {
    const { name = "", add = "" } = texts[kind] ?? {};
    await phone.choose(name);
    await expect(phone.textField).toBeVisible();
    await expect(phone.button(add)).toBeVisible();
    await phone.choose(words.otherKind);
  }
}

function kindsOf({ fields, form, kinds }: Activity, step: StepValues): readonly string[] {
  const named = fields.filter(({ id }) => step.fields?.includes(id)).flatMap(({ kind }) => kind ?? []);
  if (step.fields !== null) return named;
  const choice = form.find(({ type }) => type === "kind");
  return choice?.type === "kind" ? choice.kinds : kinds.slice(0, 1).map(({ id }) => id);
}

function isHidden({ tally }: StepValues): 0 | 1 {
  return tally === "hidden" ? 1 : 0;
}

async function checkList(
  desk: FacilitatorPage,
  activity: Activity,
  step: StepValues,
  language: SpokenLanguage,
  cards: readonly string[],
): Promise<void> {
  const { page } = desk;
  const texts = activityTexts(activity, language);
  const { name, prompt } = texts.steps[step.template ?? ""] ?? { name: "", prompt: "" };
  await expect(desk.stepName).toHaveText(name);
  await expect(page.getByText(prompt, { exact: true }).first()).toBeVisible();
  const fields = activity.fields.map(({ id }) => texts.fields[id]?.name ?? "");
  for (const field of fields) await expect(desk.fieldInList(field)).toHaveCount(1);
  for (const card of cards) await expect(desk.cardInList(card)).toHaveCount(1);
  expect.soft(await runsOut(page), "the list runs out sideways").toBe(0);
}

/** What a page complains of in its console, as it goes on. */
function complaintsOf(page: PhonePage["page"]): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}
