import { StateNode } from "@tldraw/tldraw";

/** The wall's only tool: it looks. No pointer and no key does anything. */
export class LookTool extends StateNode {
  static override id = "look";
}
