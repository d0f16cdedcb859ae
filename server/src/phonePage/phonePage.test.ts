import { newStep, valuesOf } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { StorageError } from "../storage/BoardStorage.ts";
import { addWish, TestServer } from "../testServer.ts";
import { builtClient, inside, post, ReadPage } from "./testPage.ts";

test("somebody without scripts comes in and hangs a wish", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const question = await inside(server, board);
  expect(question.status).toBe(200);
  expect(question.text).toContain("Hang op");

  const saved = await question.press("add", { text: "Een bankje in de zon" });
  expect(saved.status).toBe(200);
  expect(saved.text).toContain("Bewaard. Je kaart is op het grote scherm.");
  expect(saved.html).toContain("<title>Bewaard.");
  expect(saved.text).toContain("Een bankje in de zon");
  expect((await server.exported(board)).cards.map(({ text }) => text)).toEqual(["Een bankje in de zon"]);
});

test("a form that is sent twice makes one card", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const question = await inside(server, board);
  const both = await Promise.all([1, 2].map(() => question.press("add", { text: "Samen naar zee" })));
  for (const page of both) expect(page.text).toContain("Bewaard");
  expect((await server.exported(board)).cards).toHaveLength(1);
});

test("somebody who goes back and writes something else makes a second card", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const question = await inside(server, board);
  await question.press("add", { text: "Samen naar zee" });
  await question.press("add", { text: "Een schommel" });
  expect((await server.exported(board)).cards).toHaveLength(2);
});

test("the same wish again, from the next page, is a second card", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const saved = await (await inside(server, board)).press("add", { text: "Koffie" });
  await saved.press("add", { text: "Koffie" });
  expect((await server.exported(board)).cards).toHaveLength(2);
});

test("what is refused is said in words, and the text stays", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const question = await inside(server, board);
  expect((await question.press("add", { text: " " })).text).toContain("Schrijf eerst iets op.");
  const long = await question.press("add", { text: "a".repeat(501) });
  expect(long.text).toContain("Je tekst is te lang. Maak je tekst korter.");
  expect(long.text).toContain("a".repeat(501));
});

test("what the disk did not take can be sent again, and is one card", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const question = await inside(server, board);
  server.storage.failWrites(new StorageError("not-saved", "disk full"));
  const failed = await question.press("add", { text: "Een schommel" });
  expect(failed.text).not.toContain("Bewaard");
  expect(failed.text).toContain("Stuur nog eens");
  expect(failed.text).toContain("Een schommel");
});

test("one's own card comes down, nobody else's is there", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  await server.make(board, await server.join(board), addWish("Van Sem"));
  const saved = await (await inside(server, board)).press("add", { text: "Van Noor" });
  expect(saved.text).not.toContain("Van Sem");
  const removed = await saved.press("remove");
  expect(removed.text).toContain("Weggehaald.");
  expect((await server.exported(board)).cards.map(({ text }) => text)).toEqual(["Van Sem"]);
});

test("on a board with fields one first chooses what it is", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "asset-map" });
  const question = await inside(server, board);
  expect(question.text).toContain("Wat is het?");
  const kindless = await question.press("add", { text: "Fietsen maken" });
  expect(kindless.text).toContain("Kies eerst wat het is.");
  const saved = await kindless.press("add", { text: "Fietsen maken", kind: "talent" });
  expect(saved.text).toContain("Bewaard");
  expect((await server.exported(board)).cards).toMatchObject([{ kind: "talent", field: "talents" }]);
});

test("when nobody may write, the page says to look up, and keeps what was written", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const question = await inside(server, board);
  await server.make(board, board.facilitatorToken, { type: "close-adding" });
  const closed = await question.press("add", { text: "Een schommel" });
  expect(closed.text).toContain("Schrijven kan nu even niet");
  await server.make(board, board.facilitatorToken, { type: "open-adding" });
  const open = await closed.press("look");
  expect(open.text).toContain("Een schommel");
  expect((await open.press("add", { text: "Een schommel" })).text).toContain("Bewaard");
});

test("check questions are answered by pressing, and what follows on a yes comes next", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pas-op-de-plaats" });
  await server.make(board, board.facilitatorToken, { type: "set-step", stepId: "checks" });
  const questions = await inside(server, board);
  expect(questions.text).toContain("Je naam staat er niet bij");
  expect(questions.text).not.toContain("wacht even");
  const answered = await questions.press("answer:decided:yes");
  expect(answered.text).toContain("wacht even");
  expect(answered.html).toMatch(/value="answer:decided:yes"[^>]*aria-pressed="true"/);
  const thoughtAgain = await answered.press("answer:decided:no");
  expect(thoughtAgain.text).not.toContain("wacht even");
});

test("the question of a step is answered by pressing, and another answer may be pressed", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "pitch-evening" });
  const { stepId } = await server.make(board, board.facilitatorToken, {
    type: "add-step",
    after: null,
    step: valuesOf(newStep("mood", { verbs: ["poll"] })),
  });
  if (stepId === undefined) throw new Error("No step was made");
  await server.make(board, board.facilitatorToken, { type: "set-step", stepId });
  const question = await inside(server, board);
  expect(question.text).toContain("Nieuwsgierig");
  const chosen = await question.press(`poll:1:${stepId}`);
  expect(chosen.html).toMatch(/value="poll:1:[^"]*"[^>]*aria-pressed="true"/);
  const thoughtAgain = await chosen.press(`poll:2:${stepId}`);
  expect(thoughtAgain.html).toMatch(/value="poll:2:[^"]*"[^>]*aria-pressed="true"/);
  expect(thoughtAgain.html).toMatch(/value="poll:1:[^"]*"[^>]*aria-pressed="false"/);
  await server.make(board, board.facilitatorToken, { type: "set-step", stepId: "pitches" });
  expect((await thoughtAgain.press("poll:0")).text).toContain("De vraag is anders");
});

test("it says until when the board is kept", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  expect((await inside(server, board)).text).toContain("Dit bord blijft bewaard tot 6 mei 2027");
  const english = await inside(server, board, { language: "en" });
  expect(english.text).toContain("This board is kept until 6 May 2027");
});

test.each([
  ["leave:keep", ["Een schommel"]],
  ["leave:erase", []],
])("who leaves for good (%s) is asked first, and is then not known any more", async (choice, left) => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const saved = await (await inside(server, board, { name: "Noor" })).press("add", { text: "Een schommel" });
  const asked = await saved.press("think-of-leaving");
  expect(asked.text).toContain("Wil je weg van dit bord?");
  expect((await server.exported(board)).cards).toHaveLength(1);

  const gone = await asked.press(choice);
  expect(gone.status).toBe(200);
  expect(gone.text).toContain("Het is gewist");
  expect(gone.html).not.toContain('name="token"');
  expect((await server.exported(board)).cards.map(({ text }) => text)).toEqual(left);
  expect((await asked.press(choice)).text).toContain("Het is gewist"); // the button that was pressed twice
  expect((await saved.press("look")).text).not.toContain("Een schommel");
});

test("who stays after all finds what they were writing", async () => {
  const server = new TestServer();
  const question = await inside(server, await server.makeBoard(), { language: "en" });
  const asked = await question.press("think-of-leaving", { text: "A bench" });
  expect(asked.text).toContain("Do you want to leave this board?");
  expect((await asked.press("look")).text).toContain("A bench");
});

test("leaving that the disk did not take is not called done, and can be pressed again", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const asked = await (await inside(server, board)).press("think-of-leaving");
  server.storage.failWrites(new StorageError("not-saved", "disk full"));
  const failed = await asked.press("leave:erase");
  expect(failed.text).toContain("Dit lukt nu niet.");
  expect(failed.text).toContain("Wis ook mijn kaarten");
});

test("the page speaks English to who chose it", async () => {
  const server = new TestServer();
  const page = await inside(server, await server.makeBoard(), { language: "en" });
  expect(page.html).toContain('<html lang="en" dir="ltr">');
  const saved = await page.press("add", { text: "A bench in the sun" });
  expect(saved.text).toContain("Saved. Your card is on the big screen.");
});

test("a wrong code gets a friendly page with room for another", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const wrong = await inside(server, { ...board, joinCode: "000000" });
  expect(wrong.status).toBe(404);
  expect(wrong.text).toContain("Deze code klopt niet. Kijk nog eens op het scherm.");
  expect(wrong.html).toContain('action="/m"');

  const next = await post(server, "/m", { code: ` ${board.joinCode} ` });
  expect(next.status).toBe(303);
  expect(next.headers.get("location")).toBe(`/m/${board.joinCode}`);
});

test("a whole story in the field for a code is a wrong code, in an address that a browser takes", async () => {
  const next = await post(new TestServer(), "/m", { code: "🌳 wens ".repeat(2_000) });
  expect(next.status).toBe(303);
  expect(next.headers.get("location")?.length).toBeLessThan(1_000);
});

test("a closed door is said in words", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  await server.make(board, board.facilitatorToken, { type: "close-door" });
  const closed = await inside(server, board);
  expect(closed.status).toBe(403);
  expect(closed.text).toContain("De deur is nu dicht.");
});

test("a name that is too long can be made shorter", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const name = "Willemijntje van de overkant";
  const long = await inside(server, board, { name });
  expect(long.text).toContain("Je naam is te lang. Kies een kortere naam.");
  expect(long.html).toContain(`value="${name}"`);
  expect((await long.press("join", { name: "Willemijntje", language: "nl" })).text).toContain("Hang op");
});

test("somebody whose token ended joins again without losing what they wrote", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const fields = {
    act: "add",
    language: "nl",
    board: board.id,
    token: "A".repeat(22),
    form: "x",
    text: "Mijn wens",
  };
  const over = await ReadPage.of(server, await post(server, `/m/${board.joinCode}`, fields));
  expect(over.text).toContain("Je was lang weg");
  const back = await over.press("join", { language: "nl", name: "" });
  expect(back.text).toContain("Mijn wens");
});

test("somebody who was taken off the board reads that, kindly, and may join again", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const saved = await (await inside(server, board)).press("add", { text: "Blabla" });
  const [card] = (await server.exported(board)).cards;
  const command = { type: "remove-participant", cardId: card?.id, cards: "erase" };
  await server.make(board, board.facilitatorToken, command);
  const over = await saved.press("look");
  expect(over.text).toContain("De begeleider heeft je van het bord gehaald.");
  expect(over.text).not.toContain("lang weg");
  expect((await over.press("join", { language: "nl", name: "" })).text).toContain("Hang op");
});

test("what people write is shown as they wrote it, never run", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ title: "<b>De Waterkant</b>" });
  const text = '<script>alert("x")</script> $& \' "';
  const saved = await (await inside(server, board)).press("add", { text });
  expect(saved.html).not.toContain("<script>");
  expect(saved.html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; $&amp; &#39; &quot;");
});

test("no token stands in an address", async () => {
  const server = new TestServer();
  const page = await inside(server, await server.makeBoard());
  const [, token = "?"] = /name="token" value="([^"]+)"/.exec(page.html) ?? [];
  for (const [, action] of page.html.matchAll(/(?:action|href)="([^"]+)"/g))
    expect(action).not.toContain(token);
});

test("the page with scripts holds the form too, and knows which board it is", async () => {
  const server = new TestServer({ clientFiles: await builtClient() });
  const board = await server.makeBoard({ title: "De Waterkant" });
  const answer = await server.get(`/m/${board.joinCode}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const page = await ReadPage.of(server, answer);
  expect(page.html).toContain("<p hidden data-board-title>De Waterkant</p>");
  const saved = await (await page.press("join", { language: "nl", name: "" })).press("add", {
    text: "Koffie",
  });
  expect(saved.text).toContain("Bewaard");
  expect(saved.html).toContain('<link rel="stylesheet" href="/assets/phone.css">');
  expect(saved.html, "scripts that come later go on from here").toContain("<script");
  const leaving = await saved.press("think-of-leaving");
  expect(leaving.html).toContain('<link rel="stylesheet" href="/assets/phone.css">');
  expect(leaving.html, "nothing is put in the place of this question").not.toContain("<script");
});

test("a browser that takes it gets the page compressed: it is the first thing over a slow line", async () => {
  const server = new TestServer({ clientFiles: await builtClient() });
  const board = await server.makeBoard();
  const answer = await server.app.request(`/m/${board.joinCode}`, { headers: { "accept-encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  const stream = answer.body?.pipeThrough(new DecompressionStream("gzip"));
  expect(await new Response(stream).text()).toContain("Doe mee");
});

test("the page with scripts says at once that a code is wrong", async () => {
  const server = new TestServer({ clientFiles: await builtClient() });
  const answer = await server.get("/m/000000");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('data-join-refusal="code-wrong"');
});

test("looking for boards by their address is guessing too", async () => {
  const server = new TestServer({ clientFiles: await builtClient() });
  const board = await server.makeBoard();
  for (let guess = 0; guess < 10; guess++) await server.get("/m/000000");
  expect((await server.get(`/m/${board.joinCode}`)).status).toBe(429);
  expect((await server.get(new URL(board.joinUrl).pathname)).status).toBe(200);
});

test("a browser that asks for English gets the door in English", async () => {
  const server = new TestServer({ clientFiles: await builtClient() });
  const board = await server.makeBoard();
  const headers = { "Accept-Language": "fy, en-GB;q=0.8" };
  const answer = await server.app.request(`/m/${board.joinCode}`, { headers });
  expect(await answer.text()).toContain("Welcome to De Waterkant");
});

test("a code is typed with the keys that it needs: digits in the room, letters too where a board is reached from home", async () => {
  const wrong = { act: "join", language: "nl", name: "" };
  const askedAgain = async (server: TestServer) => (await post(server, "/m/xxxxxx", wrong)).text();
  expect(await askedAgain(new TestServer())).toContain('inputmode="numeric"');
  const fromHome = new TestServer({ publicUrl: "https://bord.example" });
  expect(await askedAgain(fromHome)).toContain('inputmode="text"');
});
