import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { Loss } from "./Line.ts";
import type { Fetched, RoomRequests } from "./PollLine.ts";

/** The bodies that matter here; see docs/protocol.md. */
interface Body {
  readonly result?: CommandResult;
  readonly refusal?: Refusal;
  readonly error?: string;
}

const LATER_SECONDS = 2;

/** The room by HTTP, for networks without websockets. Never rejects. */
export function roomRequests(boardId: BoardId, token: string, fetched: typeof fetch = fetch): RoomRequests {
  // Our server sends nobody elsewhere.
  const send = (url: string, init: RequestInit) => fetched(url, { ...init, redirect: "manual" });
  const address = `/api/boards/${boardId}`;
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  return {
    view: (after, signal) =>
      attempt(async () => {
        const response = await send(`${address}/view${after === null ? "" : `?after=${after}`}`, {
          headers,
          signal,
        });
        if (isFromElsewhere(response)) return { type: "portal" };
        if (response.ok) return { type: "got", value: (await response.json()) as View };
        return lossFor(response.status, await bodyOf(response));
      }),
    command: (id, command) =>
      attempt(async () => {
        const body = JSON.stringify({ id, ...command });
        return answerFrom(await send(`${address}/commands`, { method: "POST", headers, body }));
      }),
    tell: async (doing) => {
      const body = JSON.stringify({ doing });
      await send(`${address}/doing`, { method: "POST", headers, body }).catch(() => {}); // said again soon
    },
  };
}

/** No network. */
async function attempt<Value>(request: () => Promise<Fetched<Value>>): Promise<Fetched<Value>> {
  try {
    return await request();
  } catch {
    return { type: "broken" };
  }
}

async function answerFrom(response: Response): Promise<Fetched<Answer>> {
  if (isFromElsewhere(response)) return { type: "portal" };
  const body = await bodyOf(response);
  if (response.ok && body.result) return got({ type: "result", result: body.result });
  if (response.status === 422 && body.refusal) return got({ type: "refusal", refusal: body.refusal });
  if (response.status === 429) {
    const seconds = Number(response.headers.get("Retry-After")) || LATER_SECONDS;
    return got({ type: "too-fast", retryAfter: seconds });
  }
  if (body.error === "not-saved") return got({ type: "not-saved" });
  // Sent again these would fare no better.
  if (body.error === "malformed") return got({ type: "refusal", refusal: "not-allowed" });
  if (body.error === "too-large") return got({ type: "refusal", refusal: "text-too-long" });
  return lossFor(response.status, body);
}

function isFromElsewhere(response: Response): boolean {
  const type = response.headers.get("Content-Type") ?? "";
  return response.type === "opaqueredirect" || (response.ok && !type.startsWith("application/json"));
}

function got<Value>(value: Value): Fetched<Value> {
  return { type: "got", value };
}

function lossFor(status: number, { error }: Body): Loss {
  if (error === "session-over" || error === "token-missing") return { type: "ended", ending: "session-over" };
  if (error === "taken-off") return { type: "ended", ending: "taken-off" };
  if (status === 403) return { type: "ended", ending: "not-allowed" };
  if (error === "board-not-found") return { type: "ended", ending: "board-not-found" };
  if (error === "board-damaged") return { type: "board-broken" };
  return { type: "broken" };
}

async function bodyOf(response: Response): Promise<Body> {
  return (await response.json()) as Body;
}
