import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { expect, test } from "vitest";
import { addWish, type MadeBoard, TestServer } from "../testServer.ts";

/** A wish tree with hidden dots in its second step, which closes in its third; somebody is in. */
async function evening() {
  const server = new TestServer();
  const board = await server.makeBoard({ title: "Straat & plein" });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  await lead({ type: "use-programme", activity: "wish-tree", steps: [writing(), dots(), closing()] });
  const { steps } = await server.exported(board);
  const goTo = (n: number) => lead({ type: "set-step", stepId: steps[n]?.id });
  return { server, board, lead, goTo, noor: await server.join(board, { name: "Noor" }) };
}

const plain = {
  template: null,
  minutes: 5,
  verbs: [],
  fields: null,
  dots: 0,
  tally: "open",
  writing: "open",
  names: "hidden",
  approval: "off",
  wall: "board",
  skipped: false,
};
const words = (name: string) => ({ words: { name, prompt: `${name}?` } });
const writing = () => ({ ...plain, ...words("Schrijf"), verbs: ["add"], writing: "silent" });
const dots = () => ({ ...plain, ...words("Stippen"), verbs: ["add", "vote"], dots: 3, tally: "hidden" });
const closing = () => ({ ...plain, ...words("Tot ziens") });

function keep(server: TestServer, board: MadeBoard, token: string, language = "nl"): Promise<Response> {
  const form = new URLSearchParams({ act: "keep-report", board: board.id, token, language });
  return server.post(`/m/${board.joinCode}`, form.toString());
}

test("when the evening closes a resident keeps what hangs there, in their own language", async () => {
  const { server, board, goTo, noor, lead } = await evening();
  await goTo(1);
  await server.make(board, noor, addWish("Een bankje in de zon"));
  server.passes(1_000);
  await lead(addWish("Een schommel"));
  await goTo(2);
  const look = new URLSearchParams({ act: "look", board: board.id, token: noor, language: "nl" });
  const page = await (await server.post(`/m/${board.joinCode}`, look.toString())).text();
  expect(page).toContain("Bewaar als bestand");

  const answer = await keep(server, board, noor, "ar");
  expect(answer.headers.get("content-disposition")).toContain(
    "filename*=UTF-8''Straat%20%26%20plein%20-%20%D8%AA",
  );
  const file = await answer.text();
  expect(file).toContain('<html lang="ar" dir="rtl">');
  expect(file).toContain("Een bankje in de zon");
  expect(file.indexOf("bankje")).toBeLessThan(file.indexOf("schommel"));
  for (const secret of [noor, board.facilitatorToken, board.joinCode]) expect(file).not.toContain(secret);
});

test("the file tells nothing that the phone may not see: drafts, dots that are not counted, whose card it is", async () => {
  const { server, board, goTo, noor, lead } = await evening();
  await server.make(board, noor, addWish("Nog van niemand"));
  await goTo(1);
  const { cardId } = await server.make(board, noor, addWish("Een bankje in de zon"));
  await server.make(board, noor, { type: "vote", cardId });
  const hidden = await server.make(board, noor, addWish("Iets dat pijn doet"));
  await lead({ type: "hide-card", cardId: hidden.cardId });
  await goTo(2);
  const file = await (await keep(server, board, noor)).text();
  expect(file).toContain("Een bankje in de zon");
  for (const untold of ["Nog van niemand", "Iets dat pijn doet", "Noor", "1 stip"])
    expect(file).not.toContain(untold);
});

test("all cards are in it, also those for which a phone has no room", async () => {
  const { server, board, goTo, lead, noor } = await evening();
  const texts = Array.from({ length: LIMITS.cardsInView + 5 }, (_, n) => `Wens nummer ${n}.`);
  for (const text of texts) await lead(addWish(text));
  await goTo(2);
  const file = await (await keep(server, board, noor)).text();
  for (const text of texts) expect(file).toContain(text);
});

test("what was erased is in no file from then on", async () => {
  const { server, board, goTo, noor, lead } = await evening();
  const { cardId } = await lead(addWish("Over Jan van nummer 5"));
  await goTo(2);
  expect(await (await keep(server, board, noor)).text()).toContain("Over Jan");
  await lead({ type: "erase-card", cardId });
  expect(await (await keep(server, board, noor)).text()).not.toContain("Over Jan");
});

test("before the end, and at a tablet in the hall, there is nothing to keep", async () => {
  const { server, board, noor, goTo } = await evening();
  const early = await keep(server, board, noor);
  expect(early.headers.get("content-disposition")).toBeNull();
  expect(await early.text()).toContain("Dit kan nu niet meer.");
  await goTo(2);
  const taken = await keep(server, board, board.screenToken);
  expect(taken.headers.get("content-disposition")).toBeNull();
});

test("somebody who keeps asking waits a while, and loses nothing", async () => {
  const { server, board, noor, goTo } = await evening();
  await goTo(2);
  const ask = async () => (await keep(server, board, noor)).headers.get("content-disposition");
  for (let n = 0; n < LIMITS.reportsPerHour; n++) expect(await ask()).not.toBeNull();
  expect(await ask()).toBeNull();
  server.passes(3_600_000);
  expect(await ask()).not.toBeNull();
});
