import type { CardKindId, StepId } from "@buurtbord/shared/board/ids.ts";
import { compared } from "./compared.ts";
import { Dice } from "./Dice.ts";
import type { Finding } from "./Finding.ts";
import { History, nameOf } from "./History.ts";
import { Meeting, type MeetingOptions } from "./Meeting.ts";
import { Promises } from "./Promises.ts";
import type { Tamper } from "./Wire.ts";

const MOST_OPERATIONS = 200;
const FEWEST_OPERATIONS = 10;

const ACTIVITIES = [
  { activity: "idea-board", kind: "idea", steps: ["ideas", "dots", "join"] },
  { activity: "asset-map", kind: "talent", steps: ["hang", "lines", "miss"] },
  { activity: "wish-tree", kind: "wish", steps: ["hang", "help", "miss"] },
] as const;

/** Where people also choose pitches and sit down; in a few histories, so that those kept before stay what they were. */
const SEATED = { activity: "pitch-evening", kind: "pitch", steps: ["pitches", "tell", "choose"] } as const;

/** What may differ from an ordinary history: another disk, a planted fault, somebody who reads along. */
export interface HistoryOptions extends Partial<Pick<MeetingOptions, "disk" | "spoil">> {
  /** A planted fault on the network, anew for each history. */
  readonly tamper?: () => Tamper;
  readonly trace?: (line: string) => void;
  /** What else is looked at when everybody came to rest; what was found. */
  readonly afterwards?: (meeting: Meeting) => Promise<readonly Finding[]>;
}

/** Lives through one history and tells which laws it broke: none. */
export async function runHistory(seed: number, options: HistoryOptions = {}): Promise<readonly Finding[]> {
  const dice = new Dice(seed);
  const isSeated = seed % 10 === 7 || seed % 20 === 1;
  const activity = isSeated ? SEATED : (dice.pick(ACTIVITIES) ?? ACTIVITIES[0]);
  const { disk = "memory", spoil } = options;
  const meeting = await Meeting.begin({
    ...{ seed, disk, activity: activity.activity },
    ...(spoil === undefined ? {} : { spoil }),
  });
  const promises = new Promises();
  const history = new History({
    ...{ meeting, dice, promises, kind: activity.kind as CardKindId },
    steps: activity.steps as readonly string[] as readonly StepId[],
    leaving: seed % 5 === 1 ? new Dice(2 ** 32 - seed) : null,
    evening: seed % 5 === 2 || seed % 10 === 6 ? new Dice(2 ** 31 - seed) : null,
    tamper: options.tamper?.() ?? ((_, frame) => frame),
    trace: options.trace ?? (() => {}),
  });
  try {
    const found = await live(history);
    return [...found, ...((await options.afterwards?.(meeting)) ?? [])];
  } catch (error) {
    return [{ law: "unequal", what: `It threw: ${error instanceof Error ? error.stack : String(error)}` }];
  } finally {
    await meeting.end();
  }
}

async function live(history: History): Promise<readonly Finding[]> {
  const { dice, meeting } = history.parts;
  await peopleComeIn(history);
  if (dice.chance(0.8)) await history.comeToRest(); // else there is trouble from the first moment on
  // Most are short: they find as much for each second that they take.
  const spread = MOST_OPERATIONS - FEWEST_OPERATIONS;
  const length = FEWEST_OPERATIONS + Math.floor(spread * (dice.below(1_000) / 1_000) ** 2);
  for (let operation = 0; operation < length; operation++) await history.happen();
  if (!(await history.comeToRest())) {
    const restless = history.clients.filter(({ isAtRest }) => !isAtRest).map(nameOf);
    return [{ law: "unequal", what: `${restless.join(", ")} never came to rest` }];
  }
  await history.showAll();
  const said = meeting.log.lines.filter((line) => line.includes("never should") || line.includes("failed;"));
  return [...said.map((what) => ({ law: "unequal", what }) as const), ...(await compared(history))];
}

/** Three to eight, of mixed kinds; more may come later. */
async function peopleComeIn(history: History): Promise<void> {
  const { dice, meeting } = history.parts;
  const { facilitatorToken, screenToken } = meeting.created;
  const { links } = await meeting.room();
  const making = links.make("co-facilitator", null);
  await meeting.time.pass(100);
  const made = await making;
  const second = made.ok ? made.link.token : facilitatorToken;
  const source = "document";
  history.addWindow("facilitator", { token: facilitatorToken, role: "facilitator", source });
  await history.addPhone("socket");
  if (dice.chance(0.6)) history.addWindow("helper", { token: second, role: "co-facilitator", source });
  if (dice.chance(0.3)) history.addWindow("table", { token: second, role: "table", source });
  if (dice.chance(0.5)) history.addWindow("wall", { token: screenToken, role: "screen", source });
  if (dice.chance(0.3)) {
    history.addWindow("wastebasket", { token: second, role: "co-facilitator", source: "backstage" });
  }
  for (let more = dice.below(3); more >= 0; more--) {
    await history.addPhone(dice.chance(0.7) ? "socket" : "post");
  }
}
