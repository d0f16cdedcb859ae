import { expect, test } from "vitest";
import type { CardId, NewsId, PhotoName } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { newsOn } from "../board/projectNews.ts";
import { projectPerson } from "../board/projectPerson.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const noor = actor("noor");
const sam = actor("sam");
const leader = actor("leader", "facilitator");

/** An evening on which Noor joined a project. */
function evening() {
  const room = new TestSituation("pitch-evening", [
    step("projects", { verbs: ["add", "join"], fields: [id.field("agreements")] }),
  ]);
  const { cardId } = room.accepted(leader, {
    type: "add-card",
    card: { kind: id.kind("agreement"), text: "Soep op straat", field: id.field("agreements") },
  });
  const project = cardId as CardId;
  room.accepted(noor, { type: "join-card", cardId: project });
  const link = { role: "project", participantId: projectPerson(project) } as const;
  return { room, project, link, news: () => newsOn(room.cardNow(project)) };
}

test("who joined, who has the link and whoever leads tell how it goes; others do not", () => {
  const { room, project, link, news } = evening();
  for (const by of [noor, link, leader])
    room.accepted(by, { type: "tell-project", cardId: project, kind: "news", text: " De pan is er! " });
  expect(news().map(({ text }) => text)).toEqual(Array(3).fill("De pan is er!"));
  expect(room.refusal(sam, { type: "tell-project", cardId: project, kind: "news", text: "Ha" })).toBe(
    "not-yours",
  );
  const other = { role: "project", participantId: projectPerson("c-other" as CardId) } as const;
  expect(room.refusal(other, { type: "tell-project", cardId: project, kind: "help", text: "" })).toBe(
    "not-yours",
  );
  expect(JSON.stringify([...room.ledger.entries()])).not.toContain("De pan is er!");
});

test("by the link of a project one does nothing else on the board", () => {
  const { room, project, link } = evening();
  for (const type of ["remove-card", "join-card", "erase-card", "vote", "hide-card"] as const)
    expect(room.refusal(link, { type, cardId: project })).toBe("not-allowed");
});

test("asking for help or stopping needs no words; telling needs words or a photo, and not too many", () => {
  const { room, project, news } = evening();
  const tell = (kind: "news" | "help" | "rest", text: string) =>
    room.refusal(noor, { type: "tell-project", cardId: project, kind, text });
  expect(tell("help", "")).toBe(null);
  expect(tell("news", " ")).toBe("news-empty");
  expect(tell("news", "😀".repeat(LIMITS.newsCodePoints))).toBe(null);
  expect(tell("news", "a".repeat(LIMITS.newsCodePoints + 1))).toBe("news-too-long");
  while (news().length < LIMITS.newsPerProject) expect(tell("rest", "")).toBe(null);
  expect(tell("news", "Nog een")).toBe("news-full");
});

test("a card that is no project, is gone, or lies on a group's table is not followed", () => {
  const { room, project } = evening();
  const pitch = room.card(leader, "Een pitch");
  const tell = (cardId: CardId) =>
    room.refusal(leader, { type: "tell-project", cardId, kind: "news", text: "Hoi" });
  expect(tell(pitch)).toBe("project-not-found");
  room.accepted(leader, { type: "remove-card", cardId: project });
  expect(tell(project)).toBe("project-not-found");
  room.accepted(leader, { type: "restore-card", cardId: project });
  room.board = { ...room.board, tableOf: { evening: "b0" as never, group: "g" as never } };
  expect(tell(project)).toBe("project-not-found");
});

test("the people in a project take off what stands there, for real and with its photo", () => {
  const { room, project, link, news } = evening();
  const photo = {
    entry: "photo",
    name: "f-1" as PhotoName,
    width: 4,
    height: 3,
    addedAt: 1,
    inSnapshot: false,
  } as const;
  room.carryOut([{ type: "ledger-put", entry: { ...photo, by: link.participantId } }]);
  room.accepted(link, {
    type: "tell-project",
    cardId: project,
    kind: "news",
    text: "Kijk",
    photo: photo.name,
  });
  expect(news()[0]).toMatchObject({ text: "Kijk", photo: { name: "f-1", width: 4, height: 3 } });
  expect(room.ledger.photo(photo.name)).toMatchObject({ card: project });
  const newsId = news()[0]?.id as NewsId;
  expect(room.refusal(sam, { type: "take-back-news", cardId: project, newsId })).toBe("not-yours");
  room.accepted(noor, { type: "take-back-news", cardId: project, newsId });
  expect(news()).toEqual([]);
  expect(room.ledger.photo(photo.name)).toBe(null);
  expect(room.erased).toEqual([newsId, "f-1"]);
  expect(room.refusal(noor, { type: "take-back-news", cardId: project, newsId })).toBe("news-not-found");
});

test("who leaves a project writes there no more; an erased project takes its links and codes along", () => {
  const { room, project, link } = evening();
  room.carryOut([
    { type: "ledger-put", entry: { entry: "token", hash: "h1", ...link, createdAt: 1 } },
    { type: "ledger-put", entry: { entry: "project-code", hash: "h2", cardId: project, createdAt: 1 } },
  ]);
  room.accepted(noor, { type: "leave-card", cardId: project });
  expect(room.refusal(noor, { type: "tell-project", cardId: project, kind: "help", text: "" })).toBe(
    "not-yours",
  );
  room.accepted(leader, { type: "erase-card", cardId: project });
  expect(JSON.stringify([...room.ledger.entries()])).not.toContain(project);
});
