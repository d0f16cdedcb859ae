import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { createBoard, type NewBoard } from "../rig/api.ts";
import { ownStep } from "../rig/ownStep.ts";
import { SimulatedPhone, type Wish } from "../rig/SimulatedPhone.ts";
import { sampleCards } from "./sampleCards.ts";

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;
const LAN_NAME = "buurthuis.lan";
const PHONES = 15;

const PROGRAMME = {
  nl: [
    ownStep("Schrijven", "Wat kun jij goed, of wat doe je graag?", { writing: "silent" }),
    ownStep("In stilte", "Wat zou je doen als twee buren meedoen?", { writing: "silent", wall: "question" }),
    ownStep("Pauze", "Pak een kop koffie", { skipped: true }),
    ownStep("Stippen", "Waar krijg jij zin in?", { verbs: ["vote"], dots: 3, tally: "hidden" }),
    ownStep("Praten", "Wie missen we?", { wall: "question" }),
    ...Array.from({ length: 7 }, (_, i) => ownStep(`Groepje ${i + 1}`, "Wat spreken we af?", { minutes: 0 })),
  ],
  en: [
    ownStep("Writing", "What are you good at, or what do you love to do?", { writing: "silent" }),
    ownStep("Silence", "What would you start if two neighbours joined?", {
      writing: "silent",
      wall: "question",
    }),
    ownStep("Dots", "Which ideas make you happy?", { verbs: ["vote"], dots: 3, tally: "hidden" }),
  ],
};

/** What the wall shows during an evening in steps: silence, reveal, one card in the light, the question, dark, dots. */
export async function takeEveningPictures(browser: Browser, origin: string, out: string): Promise<void> {
  for (const activity of ["asset-map", "idea-board", "wish-tree"] as const) {
    await takeEvening(browser, origin, out, { activity, language: "nl" });
  }
  await takeEvening(browser, origin, out, { activity: "idea-board", language: "en" });
}

interface Evening {
  readonly activity: "asset-map" | "idea-board" | "wish-tree";
  readonly language: "nl" | "en";
}

async function takeEvening(
  browser: Browser,
  origin: string,
  out: string,
  { activity, language }: Evening,
): Promise<void> {
  const title = language === "nl" ? "Buurtavond De Waterkant" : "An evening at De Waterkant";
  const board = await createBoard(origin, activity, title, language);
  const remote = await SimulatedPhone.remote(origin, board);
  await ask(remote, { type: "use-programme", steps: PROGRAMME[language] });
  const phones = await Promise.all(Array.from({ length: PHONES }, () => SimulatedPhone.join(origin, board)));
  await Promise.all(phones.map((phone) => phone.connect()));
  const walls = await openWalls(browser, board, language);
  const take = async (name: string, rest = 1_500) => {
    for (const { page, width } of walls) {
      await page.waitForTimeout(rest);
      await page.screenshot({ path: join(out, `evening-${activity}-${language}-${name}-${width}.png`) });
    }
  };
  const write = async (from: number, to: number) => {
    const cards = sampleCards(activity, to).slice(from);
    for (const [i, card] of cards.entries())
      await phones[i % PHONES]?.ask({ type: "add-card", card: { ...card, field: null } });
  };

  await write(0, 5);
  await take("1-silence-5");
  await write(5, 30);
  await take("2-silence-30");
  await ask(remote, { type: "reveal-cards", which: { type: "next" } });
  await ask(remote, { type: "reveal-cards", which: { type: "next" } });
  await take("3-one-by-one");
  await ask(remote, { type: "reveal-cards", which: { type: "all" } });
  await take("4-revealed", 3_000);
  const [card, other] = [...remote.shown.values()];
  await ask(remote, { type: "set-spotlight", cardId: card?.id });
  await take("5-spotlight");
  await ask(remote, {
    type: "edit-card",
    cardId: other?.id,
    before: other?.text,
    after: LONG[language],
  });
  await ask(remote, { type: "set-spotlight", cardId: other?.id });
  await take("6-spotlight-long");
  await ask(remote, { type: "set-wall", wall: "black" });
  await take("7-black", 300);
  await ask(remote, { type: "set-step", stepId: stepAt(remote, 1) });
  await write(0, 3);
  await take("8-question-silence");
  await ask(remote, { type: "set-step", stepId: stepAt(remote, language === "nl" ? 3 : 2) });
  await take("9-dots-hidden", 600);
  for (const [i, phone] of phones.entries()) {
    const ids = [...remote.shown.keys()];
    for (let dot = 0; dot < 3; dot++)
      await phone.ask({ type: "vote", cardId: ids[(i * (dot + 1)) % ids.length] });
  }
  await ask(remote, { type: "reveal-dots" });
  await take("10-dots-revealed", 700);
  if (language === "nl") {
    await ask(remote, { type: "set-step", stepId: stepAt(remote, 4) });
    await take("11-question");
  }
  for (const phone of [...phones, remote]) phone.disconnect();
  for (const { page } of walls) await page.context().close();
}

const LONG = {
  nl: "Elke eerste zondag van de maand samen eten in het buurthuis, waarbij iedereen iets meeneemt wat thuis altijd op tafel staat. Wie niet kan koken, dekt de tafel of doet de afwas. En de kinderen maken de menukaart in alle talen van de straat.",
  en: "Every first Sunday of the month we eat together in the community centre, and everybody brings what is always on the table at home. If you cannot cook, you lay the table or wash up. And the children write the menu in all the languages of the street.",
};

async function openWalls(browser: Browser, board: NewBoard, locale: string) {
  return Promise.all(
    SIZES.map(async (viewport) => {
      const context = await browser.newContext({ viewport, locale });
      const page: Page = await context.newPage();
      await page.goto(board.screenUrl.replace("127.0.0.1", LAN_NAME));
      await page.waitForFunction(() => document.fonts.status === "loaded");
      return { page, width: viewport.width };
    }),
  );
}

function stepAt(remote: SimulatedPhone, n: number): string {
  const id = remote.controls?.steps[n]?.id;
  if (id === undefined) throw new RangeError(`There is no step ${n}`);
  return id;
}

async function ask(phone: SimulatedPhone, wish: Wish): Promise<void> {
  const answer = await phone.ask(wish);
  if (answer.type !== "result") throw new Error(`${wish.type}: ${JSON.stringify(answer)}`);
}
