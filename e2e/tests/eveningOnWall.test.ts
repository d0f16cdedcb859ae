import { expectAccessible } from "../fixtures/expectAccessible.ts";
import { expect, test } from "../fixtures/house.ts";
import { createBoard } from "../rig/api.ts";
import { HURRY, hurryTime } from "../rig/hurryTime.ts";
import { ownStep } from "../rig/ownStep.ts";
import { writeInSilence } from "../rig/roomful.ts";
import { SimulatedPhone } from "../rig/SimulatedPhone.ts";

test.use({ activity: "idea-board" });

const PROGRAMME = [
  ownStep("Schrijven", "Wat wil jij beginnen?", { writing: "silent" }),
  ownStep("Pauze", "Pak een kop koffie", { skipped: true }),
  ownStep("Stippen", "Waar krijg jij zin in?", { verbs: ["vote"], dots: 3, tally: "hidden", minutes: 0 }),
  ownStep("Praten", "Wie missen we?", { wall: "question", minutes: 0 }),
];

test("an evening on the wall: silence, reveal, one card in the light, dark, hidden dots, the question", async ({
  house,
  board,
  openScreen,
}) => {
  test.slow(); // each state is looked at for everybody who sees or hears less
  const remote = await SimulatedPhone.remote(house.origin, board);
  await remote.ask({ type: "use-programme", steps: PROGRAMME });
  const stepAt = (n: number) => remote.controls?.steps[n]?.id;
  const wall = await openScreen();
  await expect(wall.arrival).toBeVisible();
  const phones = await writeInSilence(house.origin, board, "idea", 12);

  await test.step("in silence only a heap grows, and the clock shows whole minutes", async () => {
    await expect(wall.heap).toHaveText("12 kaartjes liggen klaar");
    await expect(wall.question("Wat wil jij beginnen?")).toBeVisible();
    await expect(wall.clock).toHaveAccessibleName("Nog 8 minuten");
    await expect.poll(() => wall.drawnCards()).toBe(0);
    expect(await wall.page.content()).not.toContain("Idee 1");
    await expectAccessible(wall.page, "silence");
  });

  await test.step("one by one, then all", async () => {
    await remote.ask({ type: "reveal-cards", which: { type: "next" } });
    await expect.poll(() => wall.drawnCards()).toBe(1);
    await expect(wall.heap).toHaveText("11 kaartjes liggen klaar");
    await remote.ask({ type: "reveal-cards", which: { type: "all" } });
    await expect.poll(() => wall.drawnCards()).toBe(12);
    await expect(wall.heap).toBeHidden();
    await expect(wall.card("Idee 12")).toBeVisible();
  });

  const shown = (text: string) => [...remote.shown.values()].find((card) => card.text === text)?.id;
  /** A remote is shown what hangs twice a second. */
  const idOf = async (text: string) => {
    await expect.poll(() => shown(text)).toBeDefined();
    return shown(text);
  };
  await test.step("everybody looks at one card, and at the whole again when it is taken down", async () => {
    await remote.ask({ type: "set-spotlight", cardId: await idOf("Idee 3") });
    await expect(wall.spotlight).toHaveText("Idee 3");
    await expect(wall.watermark).toBeInViewport({ ratio: 1 });
    await expectAccessible(wall.page, "one card in the light");
    await remote.ask({ type: "set-spotlight", cardId: null });
    await expect(wall.spotlight).toBeHidden();
    await remote.ask({ type: "set-spotlight", cardId: await idOf("Idee 4") });
    await expect(wall.spotlight).toHaveText("Idee 4");
    await remote.ask({ type: "remove-card", cardId: await idOf("Idee 4") });
    await expect(wall.spotlight).toBeHidden();
    await expect.poll(() => wall.drawnCards()).toBe(11);
  });

  await test.step("the wall goes dark and comes back as it was", async () => {
    await remote.ask({ type: "set-wall", wall: "black" });
    await expect(wall.dark).toBeVisible();
    await expectAccessible(wall.page, "dark");
    await expect(wall.card("Idee 1")).toBeHidden();
    await expect(wall.question("Wat wil jij beginnen?")).toBeHidden();
    await remote.ask({ type: "set-wall", wall: "shown" });
    await expect(wall.card("Idee 1")).toBeVisible();
    await expect(wall.dark).toBeHidden();
  });

  await test.step("dots have no count until they are revealed", async () => {
    await remote.ask({ type: "set-step", stepId: stepAt(2) });
    await expect(wall.question("Waar krijg jij zin in?")).toBeVisible();
    await expect(wall.count("Stippen worden later geteld")).toBeVisible();
    for (const phone of phones) await phone.ask({ type: "vote", cardId: await idOf("Idee 5") });
    await expect(wall.dots).toHaveCount(0);
    await remote.ask({ type: "reveal-dots" });
    await expect(wall.dots).toHaveText([String(phones.length)]);
    await expect(wall.count("Stippen worden later geteld")).toBeHidden();
  });

  await test.step("then the question and nothing else", async () => {
    await remote.ask({ type: "set-step", stepId: stepAt(3) });
    await expect(wall.question("Wie missen we?")).toBeVisible();
    await expect(wall.card("Idee 1")).toBeHidden();
    await expect(wall.qr).toBeVisible();
    await expect(wall.step).toHaveText("Praten");
    await expect(wall.page.getByText("Pauze")).toBeHidden();
    await expect(wall.clock).toBeHidden();
    await expectAccessible(wall.page, "only the question");
  });
  for (const phone of [...phones, remote]) phone.disconnect();
});

test("when the time is over a bowl sounds once, not on a page that comes later, and people may go on", async ({
  laptop,
  openHouse,
  openScreen,
}) => {
  const house = await openHouse({ nodeArguments: ["--import", import.meta.resolve("../rig/hurried.ts")] });
  const board = await createBoard(house.origin, "idea-board");
  await laptop.addInitScript(hurryTime, HURRY);
  await laptop.addInitScript(countTones);
  const remote = await SimulatedPhone.remote(house.origin, board);
  const wall = await openScreen({ board, origin: house.address() });
  await wall.showBoard();
  await remote.ask({ type: "add-time", minutes: 2 });
  const tones = () => wall.page.evaluate(() => Number(Reflect.get(window, "tones")));
  await expect(wall.clock).toHaveAccessibleName(/Nog (2 minuten|1 minuut)/);
  expect(await tones()).toBe(0);

  // Who turns it on hears how loud it is.
  await wall.turnSoundOn();
  const one = await tones();
  expect(one).toBeGreaterThan(0);
  await expect(wall.clock).toHaveAccessibleName("nog een minuutje", { timeout: 20_000 });
  expect(await tones()).toBe(one);
  await expect(wall.clock).toHaveAccessibleName("tijd is om", { timeout: 20_000 });
  await expect(wall.page.getByText("Praat gerust verder")).toBeVisible();
  await expect.poll(tones).toBe(2 * one);

  await wall.page.reload();
  await wall.showBoard();
  await expect(wall.clock).toHaveAccessibleName("tijd is om");
  // Going to the board was a press: the sound is on again, in silence.
  await expect(wall.page.getByRole("button", { name: "Zet geluid uit" })).toBeVisible();
  expect(await tones()).toBe(0);
  remote.disconnect();
});

/** A headless browser sounds for nobody: what is counted is what would be heard. Refers to nothing outside. */
function countTones(): void {
  Object.assign(window, { tones: 0 });
  const { createOscillator } = AudioContext.prototype;
  AudioContext.prototype.resume = () => Promise.resolve();
  AudioContext.prototype.createOscillator = function (this: AudioContext) {
    Reflect.set(window, "tones", Reflect.get(window, "tones") + 1);
    return createOscillator.call(this);
  };
}

test("a hundred and fifty cards come from silence to the wall at once, and come to rest", async ({
  house,
  board,
  openScreen,
}) => {
  const remote = await SimulatedPhone.remote(house.origin, board);
  await remote.ask({ type: "use-programme", steps: PROGRAMME });
  const wall = await openScreen();
  const phones = await writeInSilence(house.origin, board, "idea", 150);
  await expect(wall.heap).toHaveText("150 kaartjes liggen klaar");

  await remote.ask({ type: "reveal-cards", which: { type: "all" } });
  await expect(wall.count("150 ideeën")).toBeVisible();
  await expect(wall.heap).toBeHidden();
  await expect(wall.movingCards).toHaveCount(0);
  // The wall goes through them page by page, and draws the page that lies there.
  await expect.poll(() => wall.drawnCards()).toBeGreaterThan(50);
  for (const phone of [...phones, remote]) phone.disconnect();
});

test("where nothing is to move, what is revealed is there at once", async ({ house, board, openScreen }) => {
  const remote = await SimulatedPhone.remote(house.origin, board);
  await remote.ask({ type: "use-programme", steps: PROGRAMME });
  const wall = await openScreen();
  await wall.page.emulateMedia({ reducedMotion: "reduce" });
  const phones = await writeInSilence(house.origin, board, "idea", 20);
  await expect(wall.heap).toHaveText("20 kaartjes liggen klaar");
  // Whatever moves, however shortly, is seen.
  await wall.page.evaluate(() => {
    Object.assign(window, { moved: 0 });
    document.addEventListener("animationstart", ({ animationName }) => {
      if (animationName.endsWith("-komt")) Reflect.set(window, "moved", Reflect.get(window, "moved") + 1);
    });
  });
  await remote.ask({ type: "reveal-cards", which: { type: "all" } });
  await expect.poll(() => wall.drawnCards()).toBe(20);
  expect(await wall.page.evaluate(() => Reflect.get(window, "moved"))).toBe(0);
  for (const phone of [...phones, remote]) phone.disconnect();
});

test("whoever turned the sound on once has only to tap after a reload", async ({
  house,
  board,
  openScreen,
}) => {
  const remote = await SimulatedPhone.remote(house.origin, board);
  await remote.ask({ type: "add-card", card: { kind: "idea", text: "Soep", field: null } });
  await remote.ask({ type: "add-time", minutes: 5 });
  const { page } = await openScreen();
  const button = (name: string) => page.getByRole("button", { name });
  await button("Zet geluid aan").click();
  await expect(button("Zet geluid uit")).toBeVisible();
  await page.reload();
  await expect(button("Tik voor geluid")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(button("Zet geluid uit")).toBeVisible();
  await button("Zet geluid uit").click();
  await page.reload();
  await expect(button("Zet geluid aan")).toBeVisible();
  remote.disconnect();
});
