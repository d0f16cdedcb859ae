import type { Point } from "../page-models/middleOf.ts";
import { LAN_NAME } from "../rig/House.ts";
import type { ScriptedPage } from "../rig/ScriptedPage.ts";

/** One page in a browser that Playwright can't drive: the little that a finger, a keyboard and an eye need. */
export interface EnginePage extends ScriptedPage {
  /** Addresses of other hosts that it asked for. */
  readonly visitsElsewhere: readonly string[];
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Touches the page; with the mouse where the engine knows no fingers. */
  tap(at: Point): Promise<void>;
  /** Types where the cursor is. */
  type(text: string): Promise<void>;
  /** What comes out of its printer, on A4, as a PDF; null: its driver cannot print. */
  print(): Promise<Uint8Array | null>;
  /** Chooses the file at this path on this machine, in the field that CSS finds. */
  chooseFile(field: string, path: string): Promise<void>;
}

export interface EngineVisit {
  readonly javaScriptEnabled?: boolean;
}

/** A browser in which every page is somebody else's phone. */
export interface Engine {
  openPage(visit?: EngineVisit): Promise<EnginePage>;
  close(): Promise<void>;
}

/** The server's names: as phones see it, and as the laptop itself does. */
export const OWN_HOSTS: readonly string[] = [LAN_NAME, "127.0.0.1"];

/** A cheap phone, in CSS pixels. */
export const PHONE = { width: 360, height: 640 } as const;
