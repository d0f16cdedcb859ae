import type { BoardId, CommandId, ParticipantId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Participating } from "../../Access.ts";
import type { Room } from "../../Room.ts";
import { freshCommandId, TestPhone } from "../../testing/TestPhone.ts";

interface Asked {
  readonly id: CommandId;
  readonly table: BoardId;
  readonly word: string;
  readonly command: Command;
}

/** Somebody with a phone, who sits at one table and then at another. What has no answer is asked again where it was asked. */
export class Person {
  readonly token: string;
  readonly participantId: ParticipantId;
  /** Words of which their phone said that they are kept, and at which table. */
  readonly kept: { readonly table: BoardId; readonly word: string }[] = [];
  phone: TestPhone | null = null;
  table: BoardId | null = null;
  #asked: readonly Asked[] = [];

  constructor(token: string, participantId: ParticipantId) {
    this.token = token;
    this.participantId = participantId;
  }

  get isThere(): boolean {
    return this.phone?.socket.isOpen ?? false;
  }

  /** At the table where they were already the phone stays. */
  connect(room: Room, access: Participating): void {
    this.#hear();
    if (this.isThere && this.table === room.record.id) return;
    this.cut();
    this.table = room.record.id;
    this.phone = new TestPhone(room, access, this.token);
    // What was asked at another table may be there, or not: nobody was told.
    this.#asked = this.#asked.filter(({ table }) => table === this.table);
    for (const { command, id } of this.#asked) this.phone.send(command, id);
  }

  /** At the end of a question, as a line of its own. */
  write(field: string, word: string): void {
    if (!this.isThere || this.table === null || this.phone === null) return;
    const before = this.phone.sheet(field) ?? "";
    const after = before === "" ? word : `${before}\n${word}`;
    const command: Command = { type: "edit-sheet", field: field as SheetFieldId, before, after };
    const id = freshCommandId();
    this.#asked = [...this.#asked, { id, table: this.table, word, command }];
    this.phone.send(command, id);
  }

  leave(): void {
    this.#hear();
    if (this.isThere) this.phone?.send({ type: "erase-me", cards: "keep" });
  }

  cut(): void {
    this.#hear();
    this.phone?.socket.leave();
    this.phone = null;
  }

  #hear(): void {
    const answers = this.phone?.answers;
    if (answers === undefined) return;
    const isAnswered = ({ id }: Asked) => answers.has(id) && answers.get(id)?.type !== "too-fast";
    for (const { id, table, word } of this.#asked.filter(isAnswered))
      if (answers.get(id)?.type === "result") this.kept.push({ table, word });
    this.#asked = this.#asked.filter((asked) => !isAnswered(asked));
  }
}
