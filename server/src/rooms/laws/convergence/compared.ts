import type { Board } from "@buurtbord/shared/board/Board.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import type { Finding } from "./Finding.ts";
import { type History, nameOf } from "./History.ts";
import type { Phone } from "./Phone.ts";
import type { PostPhone } from "./PostPhone.ts";
import { participatingOf } from "./participatingOf.ts";
import { inOrder, plainBoard, whatItKnows } from "./plainBoard.ts";
import { Window } from "./Window.ts";

interface Newcomers {
  readonly document: Window;
  readonly backstage: Window;
}

/**
 * Holds everybody's board against that of somebody who comes in now, and the promises against it; then that one
 * against what a server finds that starts on the same disk. To be asked when everybody is at rest.
 */
export async function compared(history: History): Promise<readonly Finding[]> {
  const { promises } = history.parts;
  const newcomers = await comeIn(history);
  const findings: Finding[] = [];
  for (const client of history.clients) {
    const isEqual =
      client instanceof Window ? isSameAsOf(client, newcomers) : await isSameView(client, history);
    if (!isEqual) findings.push({ law: "unequal", what: `${nameOf(client)} shows another board` });
  }
  const { board }: { board: Board } = readBoard(newcomers.document.doc);
  findings.push(...promises.broken(board));
  history.clients.length = 0; // they have been looked at
  await history.pullThePlug();
  const later = await comeIn(history);
  for (const copy of [later.document, later.backstage]) {
    if (!isSameAsOf(copy, newcomers)) findings.push({ law: "unequal", what: "The disk has another board" });
  }
  return findings;
}

/** A wall and a wastebasket without anything of their own. */
async function comeIn(history: History): Promise<Newcomers> {
  const before = history.clients.length;
  const token = history.parts.meeting.created.facilitatorToken;
  history.addWindow("newcomer", { token, role: "screen", source: "document" });
  history.addWindow("newcomer backstage", { token, role: "co-facilitator", source: "backstage" });
  await history.comeToRest();
  const [document, backstage] = history.clients.splice(before) as [Window, Window];
  return { document, backstage };
}

function isSameAsOf({ doc, parts }: Window, { document, backstage }: Newcomers): boolean {
  if (parts.source === "backstage") return whatItKnows(doc) === whatItKnows(backstage.doc);
  return whatItKnows(doc) === whatItKnows(document.doc) && plainBoard(doc) === plainBoard(document.doc);
}

async function isSameView(phone: Phone | PostPhone, { parts }: History): Promise<boolean> {
  const room = await parts.meeting.room();
  const { shared, own } = await room.view(participatingOf(room, phone.token));
  const isSeated = own.seat === undefined || shared.groups?.some(({ id }) => id === own.seat) === true;
  if (!isSeated) parts.trace(`${phone.name} sits at a table that is not there`);
  const [shows, has] = [inOrder([phone.shared, phone.own]), inOrder([shared, own])];
  if (shows !== has) parts.trace(`${phone.name} shows ${shows}\nthe room has ${has}`);
  return shows === has && isSeated;
}
