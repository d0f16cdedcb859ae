import type { ChildProcess } from "node:child_process";
import type { MadeBoard } from "./testServer.ts";

/** For tests: the first such address that a server, started as people start it, prints. `shape`: without a path. */
export async function printedAddress(child: ChildProcess, shape: RegExp): Promise<string> {
  let printed = "";
  for await (const piece of child.stdout as NodeJS.ReadableStream) {
    printed += piece;
    const [address] = shape.exec(printed) ?? [];
    if (address !== undefined && printed.includes("Ctrl+C")) return address.replace("localhost", "127.0.0.1");
  }
  throw new Error(`It printed no address: ${printed}`);
}

export function post(url: string, body: object, token = ""): Promise<Response> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  return fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
}

export async function makeBoard(origin: string): Promise<MadeBoard> {
  const made = await post(`${origin}/api/boards`, {
    title: "De Waterkant",
    activity: "wish-tree",
    language: "nl",
  });
  return (await made.json()) as MadeBoard;
}
