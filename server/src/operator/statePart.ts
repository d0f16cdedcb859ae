import { ROLES } from "@buurtbord/shared/board/Role.ts";
import { html } from "hono/html";
import { operatorTexts, roleTexts, troubleTexts } from "../texts/operatorTexts.ts";
import type { HouseState } from "./HouseState.ts";
import { shownNumber } from "./shownNumber.ts";

const GIGABYTE = 1024 ** 3;
/** What `buurtbord doctor` calls little too. */
const LITTLE_SPACE = GIGABYTE;

/** Whether things go well, and what there is to know of this server. */
export function statePart(state: HouseState) {
  const { version, node, sqlite, dataDir, startedAt, census } = state;
  const texts = operatorTexts;
  const rows: readonly (readonly [string, string])[] = [
    [texts.addresses, addresses(state)],
    [texts.rooms, shownNumber(census.rooms)],
    [texts.people, people(state)],
    [texts.commits, commits(state)],
    [texts.trouble, trouble(state)],
    [texts.space, space(state)],
    [texts.folder, dataDir],
    [texts.since, shownTime(startedAt)],
    [texts.version, `Buurtbord ${version}, ${texts.node} ${node}, ${texts.sqlite} ${sqlite}`],
  ];
  return html`${savingPart(state)}
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function savingPart({ canCommit, census }: HouseState) {
  const sentence = canCommit ? operatorTexts.saving : operatorTexts.notSaving;
  const waiting = census.readOnly === 0 ? "" : ` ${operatorTexts.readOnly(census.readOnly)}`;
  const isWell = canCommit && waiting === "";
  return html`<p class="${isWell ? "goed" : "let-op"}" role="status">${sentence}${waiting}</p>`;
}

function addresses({ addresses: { publicUrl, addresses: found } }: HouseState): string {
  const all = [...(publicUrl === null ? [] : [publicUrl]), ...found.map(({ url }) => url)];
  return all.join(" · ") || operatorTexts.noAddress;
}

function people({ census }: HouseState): string {
  const present = ROLES.flatMap((role) => {
    const count = census.sockets.get(role) ?? 0;
    return count === 0 ? [] : [`${shownNumber(count)} ${roleTexts[role][count === 1 ? "one" : "other"]}`];
  });
  return present.join(", ") || operatorTexts.nobody;
}

function commits({ commitTimes }: HouseState): string {
  if (commitTimes === null) return operatorTexts.noCommits;
  const { lastAt, last, usual, longest, count } = commitTimes;
  const [took, mostly, most] = [last, usual, longest].map(shownNumber);
  return operatorTexts.commitTimes(shownTime(lastAt), took ?? "", mostly ?? "", most ?? "", count);
}

function trouble({ lastTrouble }: HouseState): string {
  if (lastTrouble === null) return operatorTexts.noTrouble;
  return operatorTexts.troubleAt(shownTime(lastTrouble.at), troubleTexts[lastTrouble.trouble]);
}

function space({ freeBytes }: HouseState): string {
  if (freeBytes === null) return operatorTexts.spaceUnknown;
  const gigabytes = `${shownNumber(freeBytes / GIGABYTE)} GB`;
  return freeBytes < LITTLE_SPACE ? `${gigabytes}. ${operatorTexts.spaceLow}` : gigabytes;
}

function shownTime(at: number): string {
  return new Date(at).toLocaleString("nl-NL", { dateStyle: "long", timeStyle: "medium" });
}
