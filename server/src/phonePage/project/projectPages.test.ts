import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { ProjectLink, ProjectPage } from "@buurtbord/shared/protocol/ProjectPage.ts";
import sharp from "sharp";
import { expect, test } from "vitest";
import { showOnWall } from "../../routes/testing/showOnWall.ts";
import { StorageError } from "../../storage/BoardStorage.ts";
import { bodyOf, TestServer } from "../../testServer.ts";
import { builtClient, inside, post, ReadPage } from "../testPage.ts";

const HOME = "https://bord.example";

/** An evening that ended with a project, and what its people took home. */
async function evening(settings: { readonly publicUrl?: string } = {}) {
  const server = new TestServer({ ...settings, clientFiles: await builtClient() });
  const board = await server.makeBoard({ activity: "pitch-evening", title: "Pitchavond" });
  const { cardId } = await server.make(board, board.facilitatorToken, {
    type: "add-card",
    card: {
      kind: "agreement",
      text: "Soep op straat",
      field: "agreements",
      when: "Zaterdag",
      project: { firstStep: "Een pan lenen" },
    },
  });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  const joining = (await server.exported(board)).steps.find(({ verbs }) => verbs.includes("join"));
  await lead({ type: "set-step", stepId: joining?.id ?? "" });
  const noor = await server.join(board, { name: "Noor" });
  await server.make(board, noor, { type: "join-card", cardId, name: "Noor" });
  const path = `/api/boards/${board.id}/projects/${cardId}`;
  const link = await bodyOf<ProjectLink>(await server.post(`${path}/links`, {}, board.facilitatorToken));
  const news = async () =>
    (await bodyOf<ProjectPage>(await server.get(path, board.facilitatorToken))).news.map(({ text }) => text);
  return { server, board, cardId, path, link, news, lead, page: `/v/${board.id}/${cardId}` };
}

/** Somebody who pasted the link of their project. */
async function pasted() {
  const all = await evening({ publicUrl: HOME });
  const answer = await post(all.server, all.page, { act: "open", language: "nl", link: all.link.url ?? "" });
  return { ...all, project: await ReadPage.of(all.server, answer) };
}

test("without scripts the code of a project opens its page, at a door and where all codes are typed", async () => {
  const { server, board, link, news } = await evening();
  const { code } = link;
  const atDoor = await inside(server, board, { return: code ?? "" });
  expect(atDoor.status).toBe(200);
  expect(atDoor.text).toContain("Hoe gaat het met Soep op straat?");
  expect(atDoor.text).toContain("Eerste stap Een pan lenen Wanneer Zaterdag Wie Noor");
  expect(atDoor.text).toContain("Begonnen op: Pitchavond");
  expect(atDoor.text).toContain("Een zaadje");

  const nobodyMeets = await ReadPage.of(server, await post(server, "/m", { code: code ?? "" }));
  expect(nobodyMeets.text).toContain("De deur is nu dicht.");
  await showOnWall(server, board);
  const typed = `${code?.slice(0, 4)} ${code?.slice(4)}`;
  const anywhere = await ReadPage.of(server, await post(server, "/m", { code: typed }));
  const told = await anywhere.press("tell:news", { text: "De pan is er!" });
  expect(told.text).toContain("Bewaard. Jullie plant groeit.");
  expect(await news()).toEqual(["De pan is er!"]);
  const wrong = await ReadPage.of(server, await post(server, "/m", { code: "0000 0000" }));
  expect(wrong).toMatchObject({ status: 404 });
  expect(wrong.text).toContain("Deze cijfers kloppen niet.");
});

test("who has the link pastes it, and its secret stands in no address and no log", async () => {
  const { server, page, link } = await evening({ publicUrl: HOME });
  const first = await ReadPage.of(server, await server.get(page));
  expect(first.status).toBe(200);
  expect(first.text).toContain("Kopieer dan de hele link");
  expect(first.text).not.toContain("Soep op straat");
  const half = await first.press("open", { link: `${HOME}${page}` });
  expect(half.text).toContain("Dit is niet de hele link.");
  expect(half.html).toContain(`${HOME}${page}</textarea>`);
  const message = `${HOME}${page} Kijk eens: ${link.url}\nGroet van Noor`;
  const project = await half.press("open", { link: message });
  expect(project.text).toContain("Hoe gaat het met Soep op straat?");
  expect(project.html).toContain('type="hidden" name="token"');
  expect(project.html).not.toMatch(new RegExp(`(action|href|src)="[^"]*${link.token}`));
  expect(server.logged.join("\n")).not.toContain(link.token);
});

test("the link of another project leads to that project", async () => {
  const { server, board, link } = await evening({ publicUrl: HOME });
  const elsewhere = await post(server, `/v/${board.id}/c-other`, { act: "open", link: link.url ?? "" });
  const project = await ReadPage.of(server, elsewhere);
  expect(project.text).toContain("Hoe gaat het met Soep op straat?");
  expect((await project.press("tell:news", { text: "Gelukt" })).text).toContain("Bewaard.");
});

test("what is told stands on the page, and the plant grows; asking for help is seen", async () => {
  const { project, news } = await pasted();
  const told = await project.press("tell:news", { text: "De pan is er!" });
  expect(told.text).toContain("Een kiem");
  expect(told.text).toMatch(/Nieuws 5 mei 2026 De pan is er!/);
  const asked = await told.press("tell:help", { text: "Wie snijdt er mee?" });
  expect(asked.text).toContain("Jullie vroegen om hulp.");
  expect(asked.text.indexOf("Wie snijdt")).toBeLessThan(asked.text.indexOf("De pan is er!"));
  expect(await news()).toEqual(["De pan is er!", "Wie snijdt er mee?"]);
});

test("it can be passed on: who goes on is said in a field of its own, and what else was written stays", async () => {
  const { project, news, server, path, board } = await pasted();
  expect(project.html).toMatch(/<details>\s*<summary>[\s\S]*?Geef door/);
  const passed = await project.press("tell:passed", { text: "Half af", next: "Anna en haar zus" });
  expect(passed.text).toContain("Bewaard.");
  expect(passed.text).toMatch(/Doorgegeven 5 mei 2026 Anna en haar zus/);
  expect(passed.html).toMatch(/<textarea id="vertel"[^>]*>Half af<\/textarea>/);
  expect(passed.html).toMatch(/<textarea id="verder"[^>]*><\/textarea>/);
  expect(await news()).toEqual(["Anna en haar zus"]);
  const told = await bodyOf<ProjectPage>(await server.get(path, board.facilitatorToken));
  expect(told.news.map(({ kind }) => kind)).toEqual(["passed"]);
  // The other way round: what was begun there stays open.
  const more = await passed.press("tell:news", { text: "Af", next: "Ook Piet" });
  expect(more.html).toMatch(/<details open>[\s\S]*<textarea id="verder"[^>]*>Ook Piet<\/textarea>/);
  const long = await more.press("tell:passed", { text: "", next: "a".repeat(LIMITS.newsCodePoints + 1) });
  expect(long.text).toContain("Je bericht is te lang. Maak het korter.");
  expect(long.html).toMatch(
    /<details open>[\s\S]*<textarea id="verder"[^>]*aria-invalid="true"[^>]*>a+<\/textarea>/,
  );
  expect(long.html).not.toMatch(/<textarea id="vertel"[^>]*aria-invalid/);
});

test("the same press twice writes once; the same words from the next page are another message", async () => {
  const { project, news } = await pasted();
  const both = await Promise.all([1, 2].map(() => project.press("tell:news", { text: "Weer soep" })));
  for (const page of both) expect(page.text).toContain("Bewaard.");
  expect(await news()).toEqual(["Weer soep"]);
  await both[0]?.press("tell:news", { text: "Weer soep" });
  expect(await news()).toEqual(["Weer soep", "Weer soep"]);
});

test("what is refused is said in words, and what was typed stays", async () => {
  const { server, project, news } = await pasted();
  const empty = await project.press("tell:news", { text: " " });
  expect(empty.text).toContain("Schrijf eerst iets op.");
  const long = "a".repeat(LIMITS.newsCodePoints + 1);
  const tooLong = await empty.press("tell:news", { text: long });
  expect(tooLong.text).toContain("Je bericht is te lang. Maak het korter.");
  expect(tooLong.text).toContain(long);
  server.storage.failWrites(new StorageError("not-saved", "disk full"));
  const failed = await tooLong.press("tell:news", { text: "Elke week een pan" });
  expect(failed.text).toContain("Dit lukt nu niet. Probeer het zo nog eens.");
  expect(failed.text).toContain("Elke week een pan");
  expect(failed.text).not.toContain("Bewaard.");
  const looked = await project.press("look", { text: "Half af" });
  expect(looked.html).toMatch(/<textarea[^>]*>Half af<\/textarea>/);
  expect(await news()).toEqual([]);
});

test("the newest photos stand in the page itself; of older ones it says that they are there", async () => {
  const { server, board, cardId, project, lead } = await pasted();
  const image = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#c33" } })
    .jpeg()
    .toBuffer();
  for (let n = 0; n < 7; n++) {
    const photos = `/api/boards/${board.id}/photos?for=card`;
    const brought = await server.upload(photos, image, board.facilitatorToken);
    const { name: photo } = await bodyOf<{ name: string }>(brought);
    await lead({ type: "tell-project", cardId, kind: "news", text: `Soep ${n}`, photo });
  }
  const page = await project.press("look");
  expect(page.html.match(/<img class="nieuws-foto" src="data:image/g)).toHaveLength(6);
  expect(page.html.match(/alt="Foto van het project"/g)).toHaveLength(6);
  expect(page.text).toMatch(/Soep 0 Hier hoort een foto bij\./);
});

test("a link that ended and a board that was erased are told kindly, and what was typed stays to be read", async () => {
  const { server, board, path, project } = await pasted();
  await server.delete(`${path}/links`, board.facilitatorToken);
  const ended = await project.press("tell:news", { text: "Elke week een pan" });
  expect(ended.status).toBe(401);
  expect(ended.text).toContain("Deze link werkt niet meer");
  expect(ended.text).toContain("Elke week een pan");
  await server.rooms.erase(board.id as BoardId);
  const erased = await project.press("look");
  expect(erased.status).toBe(410);
  expect(erased.text).toContain("Dit project is niet meer bewaard");
});

test("where the board cannot be read, what was typed comes along until it can", async () => {
  const { server, board, page, link } = await evening({ publicUrl: HOME });
  server.storage.damage(board.id as BoardId, { row: "update", seq: 2 });
  const { storage } = server;
  const later = new TestServer({ publicUrl: HOME, storage });
  const typed = { act: "tell:news", token: link.token, form: "f-1", language: "nl", text: "Half af" };
  const broken = await ReadPage.of(later, await post(later, page, typed));
  expect(broken.status).toBe(503);
  expect(broken.text).toContain("Het bord is even stuk");
  expect(broken.text).toContain("Half af");
  expect((await broken.press("look")).text).toContain("Half af");
});

test("words are words on this page too", async () => {
  const { project } = await pasted();
  const told = await project.press("tell:news", { text: "<script>alert(1)</script>" });
  expect(told.html).not.toContain("<script>alert");
  expect(told.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("who chooses another language reads on in it, from right to left where it is so written", async () => {
  const { project } = await pasted();
  const arabic = await project.press("look", { language: "ar", text: "Half af" });
  expect(arabic.html).toContain('<html lang="ar" dir="rtl">');
  expect(arabic.text).toContain("كيف تسير الأمور؟");
  expect(arabic.text).toContain("Half af");
});
