import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { isBoundByStep } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import type { Access } from "./Access.ts";

interface Session {
  readonly access: Access;
  close(code: number, reason: string): void;
}

/**
 * Before one more socket of this token is taken in: when it has as many as it may, the oldest goes. Sessions are in the
 * order in which they came; one that is closed leaves them by itself.
 */
export function makeRoomFor({ role, tokenHash }: Access, sessions: Iterable<Session>): void {
  const most = isBoundByStep(role) ? LIMITS.socketsPerToken : LIMITS.socketsPerLink;
  const own = [...sessions].filter(({ access }) => access.tokenHash === tokenHash);
  for (const session of own.slice(0, Math.max(0, own.length - most + 1))) {
    session.close(CLOSE.tryLater, "too-many-sockets");
  }
}
