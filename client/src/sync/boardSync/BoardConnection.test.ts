import type { CardId, ConnectionId, FieldId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { afterEach, expect, test } from "vitest";
import type { BoardConnection } from "./BoardConnection.ts";
import { DummyField } from "./testing/DummyField.ts";
import { boardDocument, DummyServer } from "./testing/DummyServer.ts";

const soup = "soup" as CardId;
const cake = "cake" as CardId;

const resident = "resident" as SheetFieldId;

const DONE = { type: "result", result: {} } as const;

const opened: BoardConnection[] = [];
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
});

/** A page that is in step with its server. */
function inStep() {
  const server = new DummyServer();
  const connection = server.connection();
  opened.push(connection);
  server.open();
  server.saveAll();
  const status = () => connection.getStatus();
  const placeOf = (id: CardId) => status().live?.board.cards.get(id)?.pos;
  return { server, connection, status, placeOf };
}

test("the board arrives, and then we are live", () => {
  const server = new DummyServer();
  const connection = server.connection();
  opened.push(connection);
  expect(connection.getStatus()).toMatchObject({ connection: { state: "connecting" }, live: null });
  server.open();
  expect(connection.getStatus().connection).toEqual({ state: "live" });
  expect(connection.getStatus().live?.board.title).toBe("Straat");
  expect(server.protocols).toEqual(["buurtbord.v1", "role.co-facilitator", "token.t"]);
});

test("a card moved within its field is not saved until the server has it on disk", async () => {
  const { server, connection, status, placeOf } = inStep();
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  expect(placeOf(soup)).toEqual([50, 60]);
  expect(server.board.cards.get(soup)?.pos).toEqual([50, 60]);
  expect(server.heard).toEqual([]);
  expect(status().unsaved).toBe(1);
  server.saveAll();
  expect(status().unsaved).toBe(0);
});

test("a card dropped in another field is a command", async () => {
  const { server, connection, status } = inStep();
  const parking = "parking" as FieldId;
  const moved = connection.moveCards([{ cardId: soup, pos: [50, 60], field: parking }]);
  expect(status().unsaved).toBe(1);
  const change = { type: "card-moved", cardId: soup, pos: [50, 60], field: parking, kind: "idea" } as never;
  server.answer({ type: "result", result: {} }, [change]);
  expect(await moved).toEqual([DONE]);
  expect(status().live?.board.cards.get(soup)?.field).toBe("parking");
  expect(status().unsaved).toBe(0);
});

test("what was done while the laptop was away arrives when it is back", async () => {
  const { server, connection, status } = inStep();
  server.close(1006);
  expect(status().connection).toEqual({ state: "waiting", because: "lost" });
  expect(status().live?.board.title).toBe("Straat");
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  server.change([{ type: "card-text", cardId: cake, text: "taart" }]);
  server.passTime();
  server.open();
  expect(status().connection).toEqual({ state: "live" });
  expect(server.board.cards.get(soup)?.pos).toEqual([50, 60]);
  expect(status().live?.board.cards.get(cake)?.text).toBe("taart");
  expect(status().unsaved).toBe(1);
  server.saveAll();
  expect(status().unsaved).toBe(0);
});

test("a command without an answer goes again under the same id", async () => {
  const { server, connection } = inStep();
  const answer = connection.send({ type: "close-adding" });
  server.close(1012);
  server.passTime();
  server.open();
  const ids = server.heard.flatMap((frame) => (frame.kind === "command" ? [frame.id] : []));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
  server.answer({ type: "result", result: {} });
  expect(await answer).toEqual({ type: "result", result: {} });
});

test("in another epoch the copy is thrown away, and what was not on disk is written again", async () => {
  const { server, connection, status, placeOf } = inStep();
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  server.close(1012);
  server.doc = boardDocument();
  server.epoch = 2;
  server.passTime();
  server.open();
  // The page told its epoch, heard another, and came back with nothing.
  expect(server.heard).toEqual([{ kind: "epoch", epoch: 1 }]);
  server.open();
  expect(placeOf(soup)).toEqual([50, 60]);
  expect(server.board.cards.get(soup)?.pos).toEqual([50, 60]);
  server.saveAll();
  expect(status()).toMatchObject({ connection: { state: "live" }, unsaved: 0, refused: 0 });
});

test("who types on while the page changes copies loses no letter, on a card or on the worksheet", () => {
  const { server, connection, status } = inStep();
  const sheet = new DummyField();
  const card = new DummyField();
  connection.bindSheet(resident, sheet);
  connection.bindText(soup, card);
  sheet.type("kof");
  server.close(CLOSE.otherEpoch);
  sheet.type("fie");
  card.type("!");
  server.doc = boardDocument();
  server.epoch = 2;
  server.open();
  sheet.type(" zetten"); // in the breath before the page shows the other copy
  expect(server.board.worksheet.get(resident)).toBe("koffie zetten");
  expect(server.board.cards.get(soup)?.text.startsWith("!")).toBe(true);
  server.saveAll();
  expect(status()).toMatchObject({ connection: { state: "live" }, unsaved: 0, refused: 0 });
});

test("a star on the worksheet is one step to undo, whatever was typed before it", async () => {
  const { server, connection } = inStep();
  const sheet = new DummyField();
  connection.bindSheet(resident, sheet);
  sheet.type("koffie");
  connection.writeSheet(resident, "★ koffie");
  expect(sheet.value).toBe("★ koffie");
  await connection.undo();
  expect(sheet.value).toBe("koffie");
  expect(server.board.worksheet.get(resident)).toBe("koffie");
});

test("a refused update is tried once more in a fresh copy, and then given up and counted", async () => {
  const { server, connection, status, placeOf } = inStep();
  server.refusesUpdates = true;
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  expect(status().refused).toBe(0);
  server.open();
  expect(status().refused).toBe(1);
  server.open();
  expect(status()).toMatchObject({ connection: { state: "live" }, unsaved: 0, refused: 1 });
  expect(placeOf(soup)).toEqual([10, 20]);
  expect(server.board.cards.get(soup)?.pos).toEqual([10, 20]);
});

test("after a refusal the page knows why, and what was under way is written again", async () => {
  const { server, connection, status, placeOf } = inStep();
  expect(status().refusedBecause).toBeNull();
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  server.close(CLOSE.updateRefused, "too-many");
  expect(status().refusedBecause).toBe("too-many");
  server.open();
  expect(placeOf(soup)).toEqual([50, 60]);
  expect(server.board.cards.get(soup)?.pos).toEqual([50, 60]);
});

test("after an erase nothing can be undone any more: it could bring back what is gone", async () => {
  const { server, connection, status } = inStep();
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  server.saveAll();
  expect(status().canUndo).toBe(true);
  const erased = connection.send({ type: "erase-card", cardId: cake });
  server.epoch = 2;
  server.close(CLOSE.otherEpoch);
  server.open();
  server.answer({ type: "result", result: { cardId: cake } }, []);
  expect(await erased).toMatchObject({ type: "result" });
  expect(status()).toMatchObject({ canUndo: false, unsaved: 0, connection: { state: "live" } });
});

test("when the server cannot save, the page says so until it can", async () => {
  const { server, connection, status } = inStep();
  server.say({ kind: "not-saved" });
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  expect(status()).toMatchObject({ diskFails: true, unsaved: 1 });
  server.say({ kind: "on-disk", count: 2 });
  expect(status().diskFails).toBe(false);
});

test("a secret that no longer holds ends it, and nobody waits for an answer", async () => {
  const { server, connection, status } = inStep();
  const answer = connection.send({ type: "open-door" });
  server.close(CLOSE.unauthorized);
  expect(await answer).toEqual({ type: "unanswered" });
  expect(status().connection).toEqual({ state: "ended", because: "no-access" });
});

test("undo takes back the last thing that was done here, by hand or by command", async () => {
  const { server, connection, status, placeOf } = inStep();
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  const line = { id: "line" as ConnectionId, from: soup, to: cake, word: null };
  const tied = connection.send({ type: "connect-cards", from: soup, to: cake, word: null });
  server.answer({ type: "result", result: { connectionId: line.id } }, [
    { type: "connection-put", connection: line },
  ]);
  await tied;

  void connection.undo();
  expect(server.heard.at(-1)).toMatchObject({ command: { type: "disconnect-cards", connectionId: "line" } });
  server.answer({ type: "result", result: {} }, [{ type: "connection-removed", connectionId: line.id }]);

  server.change([{ type: "card-text", cardId: soup, text: "soep" }]);
  void connection.undo();
  expect(placeOf(soup)).toEqual([10, 20]);
  expect(status().live?.board.cards.get(soup)?.text).toBe("soep");
  expect(status().canUndo).toBe(false);
});

test("cards that one hand takes to another field, or takes down, come back in one step", async () => {
  const { server, connection, status } = inStep();
  const answerAll = () => {
    for (const frame of server.heard.splice(0))
      if (frame.kind === "command") server.say({ kind: "answer", id: frame.id, answer: DONE });
  };
  const asked = () => server.heard.map((frame) => (frame.kind === "command" ? frame.command : null));
  const parking = "parking" as FieldId;
  const moved = connection.moveCards([
    { cardId: soup, pos: [50, 60], field: parking },
    { cardId: cake, pos: [90, 60], field: null },
  ]);
  answerAll();
  expect(await moved).toEqual([DONE, DONE]);
  const removed = connection.sendTogether([
    { type: "remove-card", cardId: soup },
    { type: "remove-card", cardId: cake },
  ]);
  answerAll();
  await removed;

  void connection.undo();
  expect(asked()).toMatchObject([
    { type: "restore-card", cardId: cake },
    { type: "restore-card", cardId: soup },
  ]);
  answerAll();
  void connection.undo();
  expect(asked()).toEqual([
    { type: "move-card", cardId: cake, pos: [300, 20], field: null },
    { type: "move-card", cardId: soup, pos: [10, 20], field: null },
  ]);
  expect(status().canUndo).toBe(false);
});

test("cards and drawings that are taken down together come back in one step", async () => {
  const { server, connection, status } = inStep();
  const drawn = () => [...server.doc.getMap("freehand").keys()];
  const answerAll = () => {
    for (const frame of server.heard.splice(0))
      if (frame.kind === "command") server.say({ kind: "answer", id: frame.id, answer: DONE });
  };
  const wipeOut = () =>
    connection.sendTogether([{ type: "remove-card", cardId: soup }], new Map([["shape:1", undefined]]));
  connection.writeFreehand(new Map(["shape:1", "shape:2"].map((id) => [id, { id }])));
  const removed = wipeOut();
  expect(drawn()).toEqual(["shape:2"]);
  answerAll();
  await removed;

  void connection.undo();
  expect(drawn()).toEqual(expect.arrayContaining(["shape:1", "shape:2"]));
  expect(server.heard.at(-1)).toMatchObject({ command: { type: "restore-card", cardId: soup } });
  answerAll();
  void connection.undo(); // the drawing itself
  expect(drawn()).toEqual([]);
  expect(status().canUndo).toBe(false);
});

test("who takes back a drawing before the card with it is gone has a second step for the card", async () => {
  const { server, connection } = inStep();
  connection.writeFreehand(new Map([["shape:1", { id: "shape:1" }]]));
  const removed = connection.sendTogether(
    [{ type: "remove-card", cardId: soup }],
    new Map([["shape:1", undefined]]),
  );
  await connection.undo();
  expect([...server.doc.getMap("freehand").keys()]).toEqual(["shape:1"]);
  const asked = server.heard.at(-1);
  if (asked?.kind === "command") server.say({ kind: "answer", id: asked.id, answer: DONE });
  await removed;
  void connection.undo();
  expect(server.heard.at(-1)).toMatchObject({ command: { type: "restore-card", cardId: soup } });
});

test("cards laid elsewhere all at once go back all at once, and what was done just before stays", async () => {
  const { server, connection, status, placeOf } = inStep();
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  connection.layCards(
    new Map([
      [soup, [100, 100]],
      [cake, [300, 100]],
    ]),
  );
  expect(server.board.cards.get(cake)?.pos).toEqual([300, 100]);
  expect(status().unsaved).toBe(3);
  server.saveAll();
  expect(status().unsaved).toBe(0);

  await connection.undo();
  expect([placeOf(soup), placeOf(cake)]).toEqual([
    [50, 60],
    [300, 20],
  ]);
  await connection.undo();
  expect(placeOf(soup)).toEqual([10, 20]);
});

test("undoing that leaves a card that somebody else moved meanwhile where they laid it", async () => {
  const { server, connection, placeOf } = inStep();
  connection.layCards(
    new Map([
      [soup, [100, 100]],
      [cake, [300, 100]],
    ]),
  );
  const moved = { type: "card-moved", cardId: soup, pos: [7, 7], field: null, kind: "idea" } as never;
  server.change([moved]);
  await connection.undo();
  expect([placeOf(soup), placeOf(cake)]).toEqual([
    [7, 7],
    [300, 20],
  ]);
});

test("what somebody else did over stays as it is, and what was done before it waits for its own turn", async () => {
  const { server, connection, placeOf } = inStep();
  await connection.moveCards([{ cardId: cake, pos: [300, 90], field: null }]);
  const line = { id: "line" as ConnectionId, from: soup, to: cake, word: null };
  const tied = connection.send({ type: "connect-cards", from: soup, to: cake, word: null });
  server.answer({ type: "result", result: { connectionId: line.id } }, [
    { type: "connection-put", connection: line },
  ]);
  await tied;
  await connection.moveCards([{ cardId: soup, pos: [50, 60], field: null }]);
  server.change([{ type: "card-moved", cardId: soup, pos: [7, 7], field: null, kind: "idea" } as never]);

  expect(await connection.undo()).toEqual({ type: "overtaken" });
  expect([placeOf(soup), placeOf(cake)]).toEqual([
    [7, 7],
    [300, 90],
  ]);
  void connection.undo();
  expect(server.heard.at(-1)).toMatchObject({ command: { type: "disconnect-cards" } });
  expect(await connection.undo()).toEqual({ type: "result", result: {} });
  expect(placeOf(cake)).toEqual([300, 20]);
});

test("the room's count is passed on", () => {
  const { server, status } = inStep();
  server.say({
    kind: "presence",
    presence: { here: 12, screens: 1, writing: 0, done: 0, drafts: 3, uncounted: false },
  });
  expect(status().presence).toEqual({
    here: 12,
    screens: 1,
    writing: 0,
    done: 0,
    drafts: 3,
    uncounted: false,
  });
});

test("each stroke is one step to undo, however soon it came after another, and so is one that became several", async () => {
  const { server, connection } = inStep();
  const drawn = () => [...server.doc.getMap("freehand").keys()].toSorted();
  const draw = (...ids: readonly string[]) =>
    connection.writeFreehand(new Map(ids.map((id) => [id, { id }])));
  draw("shape:1");
  draw("shape:2", "shape:3");
  draw("shape:4");
  connection.writeFreehand(new Map([["shape:1", undefined]]));
  expect(drawn()).toEqual(["shape:2", "shape:3", "shape:4"]);
  await connection.undo();
  expect(drawn()).toEqual(["shape:1", "shape:2", "shape:3", "shape:4"]);
  await connection.undo();
  expect(drawn()).toEqual(["shape:1", "shape:2", "shape:3"]);
  await connection.undo();
  expect(drawn()).toEqual(["shape:1"]);
  await connection.undo();
  expect(drawn()).toEqual([]);
  expect(connection.getStatus().canUndo).toBe(false);
});
