import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClientFiles } from "../pages/ClientFiles.ts";
import type { MadeBoard, TestServer } from "../testServer.ts";

/** For tests only: a page as somebody without scripts has it before them: what it says, and the forms in it. */
export class ReadPage {
  readonly status: number;
  readonly html: string;
  readonly text: string;
  readonly #server: TestServer;

  private constructor(server: TestServer, status: number, html: string) {
    this.#server = server;
    this.status = status;
    this.html = html;
    this.text = html
      .replace(/<style.*?<\/style>/gs, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
  }

  static async of(server: TestServer, answer: Response): Promise<ReadPage> {
    return new ReadPage(server, answer.status, await answer.text());
  }

  /** The hidden fields of the form with this button, with what somebody fills in, sent by pressing it. */
  async press(act: string, filledIn: Record<string, string> = {}): Promise<ReadPage> {
    const form = this.html.split("<form").find((part) => part.includes(`name="act" value="${act}`)) ?? "";
    const [, action = ""] = /action="([^"]+)"/.exec(form) ?? [];
    const [, value = act] = new RegExp(`name="act" value="(${act}[^"]*)"`).exec(form) ?? [];
    const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const fields = Object.fromEntries(hidden.map(([, name = "", held = ""]) => [name, held]));
    return ReadPage.of(
      this.#server,
      await post(this.#server, action, { ...fields, ...filledIn, act: value }),
    );
  }
}

export async function post(
  server: TestServer,
  path: string,
  fields: Record<string, string>,
): Promise<Response> {
  return server.app.request(path, { method: "POST", body: new URLSearchParams(fields) });
}

/** Somebody who has come in. */
export async function inside(server: TestServer, board: MadeBoard, fields = {}): Promise<ReadPage> {
  const path = `/m/${board.joinCode}`;
  return ReadPage.of(server, await post(server, path, { act: "join", language: "nl", name: "", ...fields }));
}

/** What the client's build leaves, as far as the phone page goes. */
export async function builtClient(): Promise<ClientFiles> {
  const folder = await mkdtemp(join(tmpdir(), "buurtbord-phone-"));
  const head =
    '<script type="module" src="/assets/phone.js"></script><link rel="stylesheet" href="/assets/phone.css">';
  await writeFile(join(folder, "phone.html"), `<head>${head}</head><body><!--NOSCRIPT--></body>`);
  const files = await ClientFiles.read(folder);
  await rm(folder, { recursive: true });
  return files;
}
