import type { Attack } from "./Burst.ts";
import { httpAttack } from "./httpAttack.ts";
import { jsonAttack } from "./jsonAttack.ts";
import { syncAttack } from "./syncAttack.ts";
import { wireAttack } from "./wireAttack.ts";

/** Every way in, by everybody, and how often it is tried. */
export const attacks: readonly (readonly [weight: number, attack: Attack])[] = [
  [14, jsonAttack("resident", "own")],
  [8, jsonAttack("kiosk", "own")],
  [6, jsonAttack("remote", "lead")],
  [2, jsonAttack("screen", "nothing")],
  [1, jsonAttack("nobody", "nothing")],
  [7, syncAttack("facilitator", "yjs")],
  [5, syncAttack("co-facilitator", "yjs")],
  [3, syncAttack("table", "yjs")],
  [3, syncAttack("table", "table", { commands: true })],
  [4, syncAttack("facilitator", "lead-yjs", { commands: true })],
  [5, syncAttack("screen", "nothing", { commands: true })],
  [2, syncAttack("resident", "nothing", { commands: true })],
  [2, syncAttack("remote", "nothing", { commands: true })],
  [1, syncAttack("nobody", "nothing", { commands: true })],
  [2, syncAttack("co-facilitator", "nothing", { place: "/backstage" })],
  [1, syncAttack("screen", "nothing", { place: "/backstage", commands: true })],
  [3, wireAttack("resident")],
  [3, wireAttack("screen")],
  [3, httpAttack("resident", "own")],
  [2, httpAttack("screen", "nothing")],
  [2, httpAttack("project", "project")],
  [2, httpAttack("table", "table")],
  [3, httpAttack("co-facilitator", "lead-yjs")],
  [3, httpAttack("nobody", "nothing")],
];

/** Only those that write by Yjs: for a server whose filter is broken. */
export const yjsAttacks = attacks.filter(([, { rights }]) => rights === "yjs");
