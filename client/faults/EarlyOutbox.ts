import { Outbox as Honest } from "../src/sync/outbox/Outbox.ts";

export * from "../src/sync/outbox/Outbox.ts"; // what stands beside it; its own name is taken below

/**
 * Stands in for the outbox in a build that is broken on purpose: what left the phone counts as saved. Many programs work
 * so; `pnpm faults phone` must catch it. See docs/decisions/0008-broken-servers.md.
 */
export class Outbox extends Honest {
  override opened(send: Parameters<Honest["opened"]>[0]): void {
    super.opened((id, command) => {
      send(id, command);
      queueMicrotask(() => this.answered(id, { type: "result", result: {} }));
    });
  }
}
