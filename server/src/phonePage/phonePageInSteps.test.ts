import { newStep, type StepValues } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { type MadeBoard, TestServer } from "../testServer.ts";
import { inside } from "./testPage.ts";

/** A wish board with steps of its own; and whoever leads, to lead it. */
async function evening(...steps: readonly (Partial<StepValues> & { readonly prompt: string })[]) {
  const server = new TestServer();
  const board: MadeBoard = await server.makeBoard();
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  const programme = steps.map(({ prompt, ...values }) => {
    const { id: _, ...step } = newStep("hang", {
      verbs: ["add"],
      words: { name: prompt, prompt },
      ...values,
    });
    return step;
  });
  await lead({ type: "use-programme", steps: programme });
  const { steps: made } = await server.exported(board);
  const go = (n: number) => lead({ type: "set-step", stepId: made.at(n - steps.length)?.id });
  await go(0);
  return { server, board, lead, go };
}

test("in silence the page says so before and after, counts what lies ready, and tells when it shows", async () => {
  const { server, board, lead } = await evening({ prompt: "Wat wens je?", writing: "silent" });
  const page = await inside(server, board);
  expect(page.text).toContain("Alleen jij ziet dit. Straks laten we alles zien. Je naam komt er niet bij.");
  const saved = await page.press("add", { text: "Een bankje" });
  expect(saved.text).toContain("Bewaard. Alleen jij ziet je kaart. Straks laten we alles zien.");
  expect(saved.text).toContain("Bewaard. Nog niet te zien.");
  expect(saved.text).toContain("Er ligt 1 kaart klaar.");
  await lead({ type: "reveal-cards", which: { type: "all" } });
  const shown = await saved.press("look");
  expect(shown.text).not.toContain("Nog niet te zien");
  expect(shown.text).toContain("Wat je ophangt, is nu meteen te zien.");
});

test("what the facilitator reads first, with a name, is said beforehand; a card that waits says so", async () => {
  const { server, board } = await evening({ prompt: "Wat wens je?", names: "shown", approval: "before" });
  const page = await inside(server, board, { name: "Noor" });
  expect(page.text).toContain("De begeleider leest het eerst. Je naam komt erbij: Noor.");
  const saved = await page.press("add", { text: "Een bankje" });
  expect(saved.text).toContain("Bewaard. Je kaart wacht op de begeleider.");
  expect(saved.text).toContain("Bewaard. Wacht op de begeleider.");
  expect((await saved.press("remove:")).text).toContain("Weggehaald.");
});

test("words for a question that is over stand apart until their writer uses them", async () => {
  const { server, board, go } = await evening({ prompt: "Wat wens je?" }, { prompt: "Wat geef je?" });
  const page = await inside(server, board);
  await go(1);
  const next = await page.press("look", { text: "Een bankje" });
  expect(next.text).toContain("Nog niet opgehangen Een bankje");
  expect(next.html).toMatch(/<textarea[^>]*>\n<\/textarea>/);
  const saved = await next.press("add", { text: "Taart" });
  expect(saved.text).toContain("Nog niet opgehangen Een bankje");
  const used = await saved.press("use-earlier", { text: "" });
  expect(used.text).not.toContain("Nog niet opgehangen");
  await used.press("add", { text: "Een bankje" });
  expect((await server.exported(board)).cards.map(({ text }) => text).sort()).toEqual([
    "Een bankje",
    "Taart",
  ]);
});

test("what was written in silence is not hung where everybody sees it at once", async () => {
  const { server, board, go } = await evening(
    { prompt: "Wat mis je?", writing: "silent" },
    { prompt: "Wat is er?" },
  );
  const page = await inside(server, board);
  await go(1);
  const refused = await page.press("add", { text: "Mijn zus" });
  expect(refused.text).toContain("Dit kan nu niet meer. De vraag is anders.");
  expect(refused.text).toContain("Nog niet opgehangen Mijn zus");
  expect((await server.exported(board)).cards).toEqual([]);
});

test("while phones rest the page says so and keeps what was typed", async () => {
  const { server, board, lead } = await evening({ prompt: "Wat wens je?" });
  const page = await inside(server, board);
  await lead({ type: "set-phones", phones: "look-up" });
  const resting = await page.press("look", { text: "Een ban" });
  expect(resting.text).toContain("Kijk op");
  expect(resting.text).toContain("We praten nu samen.");
  expect(resting.html).not.toContain("<textarea");
  await lead({ type: "set-phones", phones: "open" });
  const back = await resting.press("look");
  expect(back.html).toMatch(/<textarea[^>]*>\nEen ban<\/textarea>/);
});

test("where it goes slowly, the page says when the same press works", async () => {
  const { server, board, lead } = await evening({ prompt: "Wat wens je?" });
  await lead({ type: "set-pace", pace: "slow" });
  const saved = await (await inside(server, board)).press("add", { text: "Een" });
  const slow = await saved.press("add", { text: "Twee" });
  expect(slow.text).toContain("Rustig aan. Druk over 30 tellen nog eens.");
  expect(slow.text).toContain("Twee");
  expect(slow.text).toContain("Stuur nog eens");
});

test("where there are circles, one can say which one is theirs, or rather not, whatever one is in the middle of", async () => {
  const { server, board, lead } = await evening({ prompt: "Wat wens je?" });
  const bare = await inside(server, board);
  expect(bare.text).not.toContain("Bij welke kring hoor je?");
  await lead({ type: "set-circles", circles: [{ id: null, name: "Rode flat" }] });
  const page = await bare.press("look");
  expect(page.text).toContain("Wie waarbij hoort, ziet niemand.");
  const [, act = ""] = /value="(circle:[^"]+)"/.exec(page.html) ?? [];
  const chosen = await page.press(act, { text: "Een ban" });
  expect(chosen.html).toMatch(/aria-pressed="true"[^>]*>Rode flat</);
  expect(chosen.html).toMatch(/<textarea[^>]*>\nEen ban<\/textarea>/);
  const rather = await chosen.press("circle:none");
  expect(rather.html).toMatch(/aria-pressed="true"[^>]*><svg.*<\/svg>Zeg ik liever niet</);
});

test("without scripts somebody pitches with a line and who tells it, and joins the one that is told", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pitch-evening" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  const page = await inside(server, board);
  expect(page.text).toContain("Deze naam komt op het grote scherm.");
  const saved = await page.press("add", { text: "Soep", line: "Elke vrijdag", who: "Noor" });
  expect(saved.text).toContain("Bewaard");
  const [card] = (await server.exported(board)).cards;
  expect(card?.pitch).toEqual({ line: "Elke vrijdag", who: "Noor" });
  await lead({ type: "set-step", stepId: "tell" });
  await lead({ type: "give-floor", cardId: card?.id, seconds: 60 });
  const told = await saved.press("look");
  expect(told.text).toContain("Elke vrijdag");
  const joined = await told.press(`join-card:${card?.id}`);
  expect(joined.text).toContain("Je wilt hierbij");
  expect((await server.exported(board)).cards[0]?.joined).toBe(1);
  expect((await joined.press(`leave-card:${card?.id}`)).text).toContain("Hier wil ik bij");
});

test("without scripts somebody gives dots to what the tables told, and takes one back", async () => {
  const { server, board, lead } = await evening({ prompt: "Wat kies je?", verbs: ["vote"], dots: 2 });
  for (const text of ["Soep", "Een bankje", "Taart"])
    await lead({ type: "add-card", card: { kind: "wish", text, field: null } });
  const page = await inside(server, board);
  const { cards } = await server.exported(board);
  const [soup, bench] = cards.map(({ id }) => id);
  const dots = async () => (await server.exported(board)).cards.map(({ votes }) => votes);
  expect(page.text).toContain("Nog 2 stippen over");
  const given = await (await page.press(`vote:${soup}`)).press(`vote:${bench}`);
  expect(await dots()).toEqual([1, 1, 0]);
  expect(given.text).toContain("Je stippen zijn op");
  expect(given.html).not.toContain('value="vote:');
  const back = await given.press(`unvote:${soup}`);
  expect(back.text).toContain("Nog 1 stip over");
  expect(await dots()).toEqual([0, 1, 0]);
});

test("dots lie on what the step is about: a pitch that was told gets none in the harvest", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pitch-evening" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  await lead({ type: "add-card", card: { kind: "pitch", text: "Soep", field: "pitches" } });
  await lead({ type: "add-card", card: { kind: "ask", text: "Een lange tafel", field: "ask" } });
  await lead({ type: "set-step", stepId: "harvest" });
  const { cards } = await server.exported(board);
  const page = await inside(server, board);
  expect(page.html).not.toContain(`vote:${cards[0]?.id}`);
  expect((await page.press(`vote:${cards[1]?.id}`)).text).toContain("Je stip ligt erop.");
});

test("without scripts somebody says that they do what is agreed, by the name of their choice, and goes back on it", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pitch-evening", programme: "two-hours" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  for (const text of ["Soep op vrijdag", "Een bankje"])
    await lead({
      type: "add-card",
      card: {
        kind: "agreement",
        text,
        field: "agreements",
        when: "Zaterdag",
        project: { firstStep: "Pan lenen" },
      },
    });
  const { cards, steps } = await server.exported(board);
  await lead({ type: "set-step", stepId: steps.find(({ template }) => template === "agree")?.id });
  const page = await inside(server, board, { name: "Noor" });
  expect(page.text).toContain("Je naam komt op het grote scherm. Je mag dit leeg laten.");
  expect(page.html).toMatch(/name="doer"[^>]* value="Noor"/);
  expect(page.text).toContain("Pan lenen Zaterdag");
  const done = await page.press(`join-card:${cards[0]?.id}`, { doer: "Oma Noor", text: "Nog een proj" });
  expect(done.text).toContain("Jij doet dit");
  expect(done.text).toContain("Oma Noor");
  expect(done.html).toContain("Nog een proj"); // what was being written is still there
  const nameless = await done.press(`join-card:${cards[1]?.id}`, { doer: "" });
  const people = async () => (await server.exported(board)).cards.map(({ agreement }) => agreement?.people);
  expect(await people()).toEqual([["Oma Noor"], []]);
  expect((await server.exported(board)).cards[1]?.joined).toBe(1);
  await nameless.press(`leave-card:${cards[0]?.id}`);
  expect(await people()).toEqual([[], []]);
  const begun = await nameless.press("add", {
    text: "Koor in de flat",
    "first-step": "Een zaal zoeken",
    when: "Maandag",
  });
  expect(begun.html).toMatch(/id="eerste-stap"[^>]* value=""/);
  const [choir] = (await server.exported(board)).cards.filter(({ text }) => text === "Koor in de flat");
  expect(choir?.project?.firstStep).toBe("Een zaal zoeken");
  expect(choir?.agreement?.when).toBe("Maandag");
});
