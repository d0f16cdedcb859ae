import { setTimeout as wait } from "node:timers/promises";
import type { TableNow } from "@buurtbord/shared/protocol/TableNow.ts";
import { createBoard, type NewBoard, postCommand } from "../../rig/api.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import { type Percentiles, percentiles } from "../percentiles.ts";
import type { OurTarget } from "../targets/ourTarget.ts";

export interface TablesLoad {
  readonly tables: number;
  readonly phones: number;
  readonly seconds: number;
}

export interface TablesSeen {
  readonly tables: number;
  readonly ack: Percentiles;
  readonly commands: number;
  readonly refused: number;
  /** Milliseconds of the server's CPU for one look at all tables. */
  readonly look: number;
  readonly cores: number;
  readonly loop: number;
}

/** Each phone in the hall and at its table; a leader looks at all tables every three seconds. */
export async function groupTables(target: OurTarget, load: TablesLoad): Promise<TablesSeen> {
  const { origin } = target;
  const board = await createBoard(origin, "pitch-evening");
  const lead = (command: Parameters<typeof postCommand>[3]) =>
    postCommand(origin, board.id, board.facilitatorToken, command);
  for (let n = 0; n < load.tables; n++)
    await lead({ type: "add-card", card: { kind: "pitch", text: `Plan ${n + 1}`, field: "pitches" } });
  const hall: SimulatedPhone[] = [];
  for (let n = 0; n < load.phones; n++) {
    const phone = await SimulatedPhone.join(origin, board);
    await phone.connect();
    hall.push(phone);
  }
  await lead({ type: "make-groups", most: Math.ceil(load.phones / load.tables) + 1, spread: false });
  await lead({ type: "set-step", stepId: "work" });
  const tables = await openTables(origin, board);
  const seated = await Promise.all(hall.map((phone) => comeToTable(origin, phone, tables)));
  await target.read();
  const looking = new AbortController();
  const looked = lookAgainAndAgain(origin, board, looking.signal);
  const times: number[] = [];
  let refused = 0;
  await Promise.all(
    seated.map(async (phone, n) => {
      const begin = performance.now() + (n / seated.length) * 2_000;
      for (let at = 0; at < load.seconds; at += 2) {
        await wait(Math.max(0, begin + at * 1_000 - performance.now()));
        const asked = performance.now();
        const answer = await phone.ask({
          type: "add-card",
          card: { kind: "idea", text: `Idee ${n} om ${at}`, field: null },
        });
        times.push(performance.now() - asked);
        if (answer.type !== "result") refused += 1;
      }
    }),
  );
  const { cpu, elapsed, loop } = await target.read();
  looking.abort();
  await looked;
  const look = await costOfLooking(target, board);
  for (const phone of [...hall, ...seated]) phone.disconnect();
  return {
    tables: tables.length,
    ack: percentiles(times),
    commands: times.length,
    refused,
    look,
    cores: cpu / elapsed,
    loop: loop.p99,
  };
}

async function openTables(origin: string, board: NewBoard): Promise<readonly string[]> {
  const response = await fetch(`${origin}/api/boards/${board.id}/tables`, {
    method: "POST",
    headers: { authorization: `Bearer ${board.facilitatorToken}`, "content-type": "application/json" },
    body: "{}",
  });
  if (!response.ok) throw new Error(`Opening tables was answered ${response.status}`);
  const { tables } = (await response.json()) as { readonly tables: readonly { readonly boardId: string }[] };
  return tables.map(({ boardId }) => boardId);
}

/** Where they sit only they know: they try the doors. */
async function comeToTable(
  origin: string,
  phone: SimulatedPhone,
  tables: readonly string[],
): Promise<SimulatedPhone> {
  for (const boardId of tables) {
    const headers = { authorization: `Bearer ${phone.token}` };
    if (!(await fetch(`${origin}/api/boards/${boardId}`, { headers })).ok) continue;
    const seated = phone.atTable(boardId);
    await seated.connect();
    return seated;
  }
  throw new Error("Somebody sits at no table");
}

async function look(origin: string, board: NewBoard): Promise<readonly TableNow[]> {
  const headers = { authorization: `Bearer ${board.facilitatorToken}` };
  const response = await fetch(`${origin}/api/boards/${board.id}/tables`, { headers });
  return ((await response.json()) as { readonly tables: readonly TableNow[] }).tables;
}

async function lookAgainAndAgain(origin: string, board: NewBoard, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await look(origin, board);
    await wait(3_000, undefined, { signal }).catch(() => undefined);
  }
}

const LOOKS = 200;

/** On tables as full as the evening left them; the server's whole CPU for a request, not only the drawing. */
async function costOfLooking(target: OurTarget, board: NewBoard): Promise<number> {
  await target.read();
  for (let n = 0; n < LOOKS; n++) await look(target.origin, board);
  const { cpu } = await target.read();
  return (cpu * 1_000) / LOOKS;
}
