import type { ReactNode } from "react";
import "./clearedTable.css";

/** What lies on the canvas is out of the way for one sheet of paper, on the same table. */
export function ClearedTable({ children }: { readonly children: ReactNode }) {
  return <div className="wand-leeg">{children}</div>;
}
