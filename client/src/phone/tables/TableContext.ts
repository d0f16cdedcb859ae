import { createContext } from "preact";
import type { PhoneRoom } from "../PhoneRoom.ts";
import type { OwnTable, TableHere } from "./useTable.ts";

/** Where a page stands while the groups work. */
export type TablePlace =
  /** In the hall, with a way to the table. */
  | { readonly at: "hall"; readonly table: OwnTable; readonly toTable: () => void }
  /** At the table. `hall`: the evening's room, to which leaving for good is said. */
  | {
      readonly at: "table";
      readonly table: OwnTable;
      readonly here: TableHere;
      readonly hall: PhoneRoom;
    };

/** Null: there is no table to speak of. */
export const TableContext = createContext<TablePlace | null>(null);
