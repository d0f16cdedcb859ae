import { expect, test } from "vitest";
import { REFUSALS } from "../commands/Refusal.ts";
import { CLOSE } from "./closeCodes.ts";
import { HandSchema } from "./readHand.ts";
import { FRAMES_FROM_SERVER, FRAMES_TO_SERVER, FROM_SERVER, TO_SERVER } from "./testMessages.ts";
import { ToServerSchema } from "./toServer.ts";
import { OUR_SUBPROTOCOL, PROTOCOL_VERSION, STOCK_SUBPROTOCOL } from "./version.ts";

/**
 * What travels, of each version, as one number. When this fails you changed the wire. Can a page that was opened
 * before your change still understand its server, and the server that page? Then put the new number here. If not,
 * raise PROTOCOL_VERSION, say there why, and add a line here.
 */
const WIRE: Readonly<Record<number, string>> = { 1: "645b7639", 2: "6c6ff7df" };

test("The wire changes only together with its version or with this number", () => {
  const wire = [
    [ToServerSchema, HandSchema].map(shapeOf),
    ...[FROM_SERVER, TO_SERVER, FRAMES_FROM_SERVER, FRAMES_TO_SERVER].map(keysOf),
    [REFUSALS, CLOSE, OUR_SUBPROTOCOL, STOCK_SUBPROTOCOL],
  ];
  expect(hash(JSON.stringify(wire))).toBe(WIRE[PROTOCOL_VERSION]);
});

test("The shape of a schema holds what is said on the wire", () => {
  const shape = JSON.stringify(shapeOf(ToServerSchema));
  for (const word of ["ping", "add-card", "edit-card", "before", "word"])
    expect(shape).toContain(`"${word}"`);
});

/** A valibot schema as plain data: its structure, limits and patterns. Functions count as being there. */
function shapeOf(schema: unknown): unknown {
  if (typeof schema === "function") return "function";
  if (schema instanceof RegExp) return String(schema);
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.entries(schema).filter(([key]) => !["~standard", "~run", "reference"].includes(key));
  return Object.fromEntries(parts.map(([key, part]) => [key, shapeOf(part)]));
}

/** The keys of an example message and the types of its values, all the way down. */
function keysOf(example: unknown): unknown {
  if (Array.isArray(example)) return example.map(keysOf);
  if (typeof example !== "object" || example === null) return typeof example;
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, keysOf(value)]));
}

/** FNV-1a, 32 bits: enough to notice a change, with nothing to import. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return state.toString(16);
}
