import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { isFilled } from "@buurtbord/shared/document/readFrame.ts";
import type { Room } from "../../Room.ts";
import { type Asking, commandId, wishOfLeader, wishOfPhone } from "./asks.ts";
import type { Dice } from "./Dice.ts";
import { secondThought, wishOfEvening } from "./evenings.ts";
import type { HistoryParts } from "./HistoryParts.ts";
import { handiwork } from "./handiwork.ts";
import { Phone } from "./Phone.ts";
import { PostPhone } from "./PostPhone.ts";
import { participatingOf } from "./participatingOf.ts";
import { Traffic } from "./Traffic.ts";
import { Trouble } from "./Trouble.ts";
import { Window, type WindowParts } from "./Window.ts";

export type Client = Window | Phone | PostPhone;

/** One evening: who is there, what they do, and the trouble they have. */
export class History {
  readonly parts: HistoryParts;
  readonly clients: Client[] = [];
  readonly #traffic: Traffic;
  readonly #trouble: Trouble;
  #commands = 0;
  #phones = 0;

  constructor(parts: HistoryParts) {
    this.parts = parts;
    this.#traffic = new Traffic(parts.dice, (milliseconds) => parts.meeting.time.pass(milliseconds));
    this.#trouble = new Trouble(parts, this.#traffic, this.clients);
  }

  addWindow(name: string, { token, role, source }: Pick<WindowParts, "token" | "role" | "source">): void {
    const { dice, promises } = this.parts;
    this.clients.push(new Window({ name, token, role, source, dice, promises }));
  }

  /** Somebody joins with a phone; nobody can while the disk is broken. */
  async addPhone(kind: "socket" | "post"): Promise<void> {
    const { meeting, promises, trace } = this.parts;
    const joining = (await meeting.room()).reception.join({ language: "nl", name: null });
    await meeting.time.pass(600);
    const joined = await joining;
    if (!joined.ok) return;
    this.#phones += 1;
    const name = `${kind} phone ${this.#phones}`;
    const Kind = kind === "socket" ? Phone : PostPhone;
    this.clients.push(new Kind(name, joined.token, promises, meeting.now));
    trace(`${name} joins`);
  }

  /** Who writes by Yjs: there are fewer of them than phones, and they can do more harm. */
  get #writers(): readonly Client[] {
    return this.clients.filter((client) => client instanceof Window && client.mayWrite);
  }

  /** One thing happens, and some of what is under way arrives. */
  async happen(): Promise<void> {
    const { dice, meeting } = this.parts;
    const client = dice.pick(dice.chance(0.4) ? this.#writers : this.clients);
    if (client === undefined) throw new Error("Nobody is there");
    await dice.weighted<() => Promise<void> | void>([
      [60, () => this.#act(client)],
      [12, () => this.#comeBack(client)],
      [6, () => this.#cut(client)],
      [3, () => this.#repeat(client)],
      [3, () => this.#traffic.serverNoticesOne()],
      [1, () => this.#reload(client)],
      [2, () => this.#trouble.restart()],
      [1, () => this.#trouble.breakDisk()],
      [1, () => this.#newcomer()],
    ])();
    if (this.parts.leaving?.chance(0.04)) await this.#leave(this.parts.leaving);
    if (this.parts.evening?.chance(0.3)) await this.#goOn(this.parts.evening);
    await this.#traffic.arrive(dice.chance(0.3) ? 1_000 : dice.below(6));
    await meeting.time.pass(dice.below(300));
  }

  /** The trouble is over: everybody comes back, and everything arrives. Whether they all came to rest. */
  async comeToRest(): Promise<boolean> {
    const { meeting } = this.parts;
    this.#trouble.mendDisk();
    this.#traffic.serverNoticesAll();
    for (let round = 0; round < 100; round++) {
      for (const client of [...this.clients]) await this.#comeBack(client);
      await this.#traffic.arrive(100_000);
      await meeting.time.pass(700);
      if (this.#traffic.isQuiet && this.clients.every(({ isAtRest }) => isAtRest)) return true;
    }
    return false;
  }

  /** The server is killed, and another one starts on the same disk. */
  pullThePlug(): Promise<void> {
    return this.#trouble.pullThePlug();
  }

  async #act(client: Client): Promise<void> {
    const { dice, trace } = this.parts;
    if (client instanceof Window) {
      if (!client.mayWrite) return;
      if (dice.chance(0.65)) trace(`${client.parts.name} ${handiwork(client, dice)}`);
      else this.#lead(client);
      return;
    }
    if (client.shared === null || client.own === null || this.parts.promises.isLeaving(client.name)) return;
    const wish = wishOfPhone(this.#asking, client.shared, client.own);
    if (wish === null) return;
    const id = this.#nextId();
    trace(`${client.name} asks ${id.slice(-4)} ${JSON.stringify(wish)}`);
    client.ask(id, wish);
    await this.#send(client);
  }

  #lead(window: Window): void {
    const wish = wishOfLeader(this.#asking, window);
    if (wish !== null) this.#askOf(window, wish);
  }

  #askOf(window: Window, wish: Command): void {
    const id = this.#nextId();
    this.parts.trace(`${window.parts.name} asks ${id.slice(-4)} ${JSON.stringify(wish)}`);
    window.send(id, wish);
  }

  async #comeBack(client: Client): Promise<void> {
    const room = await this.parts.meeting.room();
    if (this.#hasLeft(client, room)) {
      this.#forget(client);
    } else if (client instanceof PostPhone) {
      client.go(room);
    } else if (!client.isConnected) {
      this.parts.trace(`${nameOf(client)} comes back`);
      this.#traffic.add(client.connect(room, this.parts.tamper));
    } else {
      await this.#send(client);
    }
  }

  async #send(client: Client): Promise<void> {
    if (client instanceof Phone) client.send();
    else if (client instanceof PostPhone) await this.#comeBack(client);
    else client.sendAgain();
  }

  /** Somebody with a phone, who waits for no answer, asks to be forgotten. */
  async #leave(dice: Dice): Promise<void> {
    const phone = dice.pick(this.clients.filter((client) => !(client instanceof Window)));
    if (phone === undefined || phone instanceof Window || !phone.outbox.isEmpty) return;
    if (this.parts.promises.isLeaving(phone.name)) return;
    const cards = dice.chance(0.5) ? "keep" : "erase";
    this.parts.trace(`${phone.name} leaves for good: ${cards}`);
    this.parts.promises.leaves(phone.name, cards);
    phone.ask(this.#nextId(), { type: "erase-me", cards });
    await this.#send(phone);
  }

  /** Whoever leads goes on with the evening, or somebody thinks better of what they took down. */
  async #goOn(dice: Dice): Promise<void> {
    const client = dice.pick(this.clients);
    const { promises } = this.parts;
    if (client instanceof Window) {
      if (client.parts.role === "table" || !client.mayWrite || !isFilled(client.doc)) return;
      const wish = wishOfEvening(dice, promises, readBoard(client.doc).board);
      if (wish !== null) this.#askOf(client, wish);
      return;
    }
    if (client === undefined || client.shared === null || promises.isLeaving(client.name)) return;
    const wish = secondThought(dice, promises);
    if (wish === null) return;
    client.ask(this.#nextId(), wish);
    await this.#send(client);
  }

  /**
   * The evening ends with everything on the table: what was written in silence, every dot, every card that waits. What
   * was promised must lie there then.
   */
  async showAll(): Promise<void> {
    if (this.parts.evening === null) return;
    const { meeting, promises } = this.parts;
    const room = await meeting.room();
    const leader = participatingOf(room, meeting.created.facilitatorToken);
    const asks: readonly Command[] = [
      { type: "reveal-cards", which: { type: "all" } },
      { type: "reveal-dots" },
      ...promises.cards.map((cardId) => ({ type: "approve-card", cardId }) as const),
    ];
    for (const command of asks) {
      const answer = room.submit(leader, this.#nextId(), command);
      await meeting.time.pass(100);
      const { type } = await answer;
      if (type === "not-saved" || type === "too-fast") promises.found("missing", `${command.type}: ${type}`);
    }
    await this.comeToRest();
  }

  #hasLeft(client: Client, room: Room): boolean {
    if (client instanceof Window || room.authenticate(client.token) !== null) return false;
    if (!this.parts.promises.isLeaving(client.name)) throw new Error(`${client.name} lost their token`);
    return true;
  }

  #forget(client: Client): void {
    client.cut();
    this.parts.promises.left(nameOf(client));
    this.clients.splice(this.clients.indexOf(client), 1);
  }

  /** As likely as not when what was sent is done, and the answer to it was on its way. */
  async #cut(client: Client): Promise<void> {
    if (this.parts.dice.chance(0.5)) await this.#traffic.serverHearsAll();
    this.parts.trace(`the line of ${nameOf(client)} is cut`);
    client.cut();
  }

  async #repeat(client: Client): Promise<void> {
    this.parts.trace(`${nameOf(client)} repeats itself`);
    const room = await this.parts.meeting.room();
    if (!(client instanceof PostPhone)) client.sendAgain();
    else if (!this.#hasLeft(client, room)) client.sendAgain(room);
  }

  #reload(client: Client): void {
    if (!(client instanceof Window) || client.hasUnanswered) return;
    this.parts.trace(`${client.parts.name} is loaded anew`);
    client.reload();
  }

  async #newcomer(): Promise<void> {
    if (this.clients.length < 10) await this.addPhone(this.parts.dice.chance(0.7) ? "socket" : "post");
  }

  #nextId() {
    this.#commands += 1;
    return commandId(this.#commands);
  }

  get #asking(): Asking {
    const { dice, promises, kind, steps } = this.parts;
    return { dice, promises, kind, steps };
  }
}

export function nameOf(client: Client): string {
  return client instanceof Window ? client.parts.name : client.name;
}
