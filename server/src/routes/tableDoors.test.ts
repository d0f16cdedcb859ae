import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { receive } from "../sockets/receive.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";
import { boardAt, laptopAt, openTables, peopleAt, seatedEvening } from "./testing/seatedEvening.ts";

interface Link {
  readonly id: string;
  readonly token: string;
}

const EIGHT = ["Noor", "Samir", "Anna", "Piet", "Fatma", "Karim", "Roos", "Wim"];
const idea = { type: "add-card", card: { kind: "idea", text: "Bessen planten", field: null } };

/** An evening with two tables, and everybody who has a token of it that opens nothing at the first. */
async function eveningWithStrangers() {
  const server = new TestServer();
  const evening = await seatedEvening(server, EIGHT);
  const { hall, lead } = evening;
  await lead({ type: "set-step", stepId: "work" });
  const [first, second] = await openTables(server, hall);
  const table = boardAt(first);
  const [resident = "", removed = "", erased = ""] = await peopleAt(server, evening, first);
  const [elsewhere = ""] = await peopleAt(server, evening, second);

  const link = async (role: string, board = hall.id) =>
    bodyOf<Link>(await server.post(`/api/boards/${board}/links`, { role }, hall.facilitatorToken));
  const [wall, helper, laptop] = [
    await link("screen", table.id),
    await link("co-facilitator"),
    await link("table", table.id),
  ];
  const tablet = await link("kiosk");
  const visit = await bodyOf<Link>(await server.post(`/api/boards/${hall.id}/visits`, {}, tablet.token));
  const { cardId } = await server.make(table, removed, idea);
  await server.make(table, hall.facilitatorToken, { type: "remove-participant", cardId, cards: "erase" });
  await server.make(hall, erased, { type: "erase-me", cards: "erase" });
  await server.delete(`/api/boards/${table.id}/links/${wall.id}`, hall.facilitatorToken);
  await server.delete(`/api/boards/${hall.id}/links/${helper.id}`, hall.facilitatorToken);
  await server.post(`/api/boards/${table.id}/links/${laptop.id}/rotate`, {}, hall.facilitatorToken);
  await expect.poll(async () => (await server.get(`/api/boards/${hall.id}`, removed)).status).toBe(401);

  await lead({ type: "set-step", stepId: "harvest" });
  await server.post(`/api/boards/${hall.id}/harvest`, {}, hall.facilitatorToken);
  const { cards } = await server.exported(hall);
  const project = cards.find((card) => card.project?.group === first.group)?.id;
  const path = `/api/boards/${hall.id}/projects/${project}/links`;
  const linked = await bodyOf<{ token: string }>(await server.post(path, {}, hall.facilitatorToken));
  const strangers = {
    "somebody at the other table": elsewhere,
    "somebody who sits nowhere": await server.join(hall),
    "who was removed at the table": removed,
    "who left the evening for good": erased,
    "the laptop of the other table": laptopAt(second),
    "the wall of the evening": hall.screenToken,
    "its tablet in the hall": tablet.token,
    "a visitor at that tablet": visit.token,
    "its drawing link": (await link("table")).token,
    "the link of the table's own project": linked.token,
    "a link of the table that was taken back": wall.token,
    "a link of the table that was replaced": laptop.token,
    "a helper of the evening whose link was taken back": helper.token,
    nobody: "AAAAAAAAAAAAAAAAAAAAAA",
  };
  return { server, hall, table, resident, project, strangers };
}

type Request = readonly [method: "GET" | "POST" | "DELETE", path: string, body?: object];

const FOR_ANYBODY_THERE: readonly Request[] = [
  ["GET", ""],
  ["GET", "/view"],
  ["GET", "/view?after=1"],
  ["POST", "/commands", { id: "00000000-0000-4000-8000-000000000001", ...idea }],
  [
    "POST",
    "/commands",
    {
      id: "00000000-0000-4000-8000-000000000002",
      ...{ type: "edit-sheet", field: "resident", before: "", after: "Weg" },
    },
  ],
  ["POST", "/commands", { id: "00000000-0000-4000-8000-000000000003", type: "erase-me", cards: "erase" }],
  ["POST", "/doing", { doing: "writing" }],
  ["GET", "/photos/f-0000000000000000"],
  ["POST", "/return-code", {}],
];

const FOR_WHO_LEADS: readonly Request[] = [
  ["DELETE", ""],
  ["GET", "/export"],
  ["GET", "/export/log.csv"],
  ["GET", "/links"],
  ["POST", "/links", { role: "facilitator" }],
  ["POST", "/links/x/rotate", {}],
  ["DELETE", "/links/x"],
  ["POST", "/invitation", {}],
  ["GET", "/invitation"],
  ["GET", "/tables"],
  ["POST", "/tables", {}],
  ["POST", "/harvest", {}],
  ["GET", "/page"],
  ["GET", "/snapshots"],
  ["GET", "/snapshots/x"],
  ["POST", "/snapshots/x/restore", {}],
  ["POST", "/visits", {}],
];

async function statusOf(server: TestServer, { id }: MadeBoard, token: string, request: Request) {
  const [method, path, body = {}] = request;
  const whole = `/api/boards/${id}${path}`;
  switch (method) {
    case "GET":
      return (await server.get(whole, token)).status;
    case "POST":
      return (await server.post(whole, body, token)).status;
    case "DELETE":
      return (await server.delete(whole, token)).status;
  }
}

test("No token of the evening opens a table where its holder has no place: not by any request, nor by any socket", async () => {
  const { server, table, strangers } = await eveningWithStrangers();
  const seqOf = async () => {
    const opened = await server.rooms.open(table.id as BoardId);
    return opened.state === "open" ? opened.room.look(({ seq }) => seq) : null;
  };
  const before = await seqOf();
  let cases = 0;
  for (const [who, token] of Object.entries(strangers)) {
    for (const request of [...FOR_ANYBODY_THERE, ...FOR_WHO_LEADS]) {
      const status = await statusOf(server, table, token, request);
      expect([401, 403, 410], `${who}: ${request[0]} ${request[1]}`).toContain(status);
      cases += 1;
    }
    for (const place of ["room", "sync", "backstage"] as const) {
      for (const role of [null, "resident", "table", "screen", "facilitator", "remote"]) {
        const offer = { subprotocol: "buurtbord.v1", frames: "ours", role, token } as const;
        const reception = await receive(server.rooms, table.id as BoardId, place, offer);
        expect(reception.admitted, `${who} at /${place} as ${role}`).toBe(false);
        cases += 1;
      }
    }
  }
  expect(cases).toBeGreaterThan(600);
  expect(await seqOf()).toBe(before);
});

test("Who sits at a table does there what a resident may, and nothing of whoever leads", async () => {
  const { server, hall, table, resident, project } = await eveningWithStrangers();
  for (const request of FOR_WHO_LEADS) {
    const status = await statusOf(server, table, resident, request);
    expect(status, `${request[0]} ${request[1]}`).toBe(403);
  }
  for (const path of [`/projects/${project}`, `/projects/${project}/links`]) {
    const status = await statusOf(server, table, resident, [path.endsWith("links") ? "POST" : "GET", path]);
    expect([403, 404], path).toContain(status); // a project is the hall's
  }
  for (const place of ["sync", "backstage"] as const) {
    const offer = { subprotocol: "buurtbord.v1", frames: "ours", role: null, token: resident } as const;
    expect((await receive(server.rooms, table.id as BoardId, place, offer)).admitted).toBe(false);
  }
  expect(await statusOf(server, table, resident, ["GET", "/view"])).toBe(200);
  expect(await statusOf(server, hall, resident, ["GET", "/view"])).toBe(200);
});

test("A seat at a table is no way to stay there: no code of the table's own brings anybody back", async () => {
  const { server, hall, table, resident } = await eveningWithStrangers();
  expect(await statusOf(server, table, resident, ["POST", "/return-code", {}])).toBe(403);
  const made = await server.post(`/api/boards/${hall.id}/return-code`, {}, resident);
  const { code: returnCode } = await bodyOf<{ code: string }>(made);
  const { joinCode } = await bodyOf<MadeBoard>(await server.get(`/api/boards/${table.id}`, resident));
  const back = await server.post("/api/join", { code: joinCode, returnCode });
  expect(await bodyOf(back)).toMatchObject({ error: "return-code-wrong" });
});
