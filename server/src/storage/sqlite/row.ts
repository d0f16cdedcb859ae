import type { SQLOutputValue } from "node:sqlite";
import { RowDamage } from "./RowDamage.ts";

export type Row = Readonly<Record<string, SQLOutputValue>>;

// A column's value of the type that the STRICT schema gives it. Anything else is damage, so these throw.

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw wrongType(column, value);
  return value;
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw wrongType(column, value);
  return value;
}

export function bytes(row: Row, column: string): Uint8Array<ArrayBuffer> {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw wrongType(column, value);
  return value;
}

export function bytesOrNull(row: Row, column: string): Uint8Array<ArrayBuffer> | null {
  return row[column] === null ? null : bytes(row, column);
}

function wrongType(column: string, value: SQLOutputValue | undefined): RowDamage {
  return new RowDamage(`column ${column} holds a ${value === null ? "null" : typeof value}`);
}
