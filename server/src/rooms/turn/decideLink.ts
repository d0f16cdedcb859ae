import type { LedgerChange } from "@buurtbord/shared/board/Change.ts";
import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { isToken, type LinkRole, linkIdOf, linkOf } from "../links.ts";
import type { Random } from "../Random.ts";
import type { LinkResult, RevokeResult } from "../results.ts";
import { hashOf, newId, newToken } from "../tokens.ts";
import type { LedgerDecision } from "./LedgerDecision.ts";

/** A new link. A screen is nobody; whoever comes by another one is a participant. */
export function makeLink(
  role: LinkRole,
  language: Language,
  random: Random,
  now: number,
): LedgerDecision<LinkResult> {
  const token = newToken(random);
  const hash = hashOf(token);
  const participantId: ParticipantId | null = role === "screen" ? null : newId(random, "p");
  const changes: LedgerChange[] = [
    { type: "ledger-put", entry: { entry: "token", hash, role, participantId, createdAt: now } },
  ];
  if (participantId !== null) {
    changes.push({
      type: "ledger-put",
      entry: { entry: "participant", participantId, name: null, language },
    });
  }
  return { result: { ok: true, link: { id: linkIdOf(hash), role, token } }, changes };
}

/** Who came by it stays who they were: what they made is still theirs in the ledger. */
export function revokeLink(ledger: LedgerState, id: string): LedgerDecision<RevokeResult> {
  const tokens = [...ledger.entries()].filter(isToken);
  const token = find(tokens, id);
  if (token === null) return { result: { ok: false, refusal: "link-not-found" }, changes: [] };
  const leads = tokens.filter(({ role }) => role === "facilitator");
  if (leads.length === 1 && leads[0] === token) {
    return { result: { ok: false, refusal: "last-link" }, changes: [] };
  }
  return { result: { ok: true }, changes: [{ type: "ledger-removed", entry: token }] };
}

/** A new secret for the same person in the same role; the old one opens nothing any more. */
export function rotateLink(
  ledger: LedgerState,
  id: string,
  random: Random,
  now: number,
): LedgerDecision<LinkResult> {
  const old = find([...ledger.entries()].filter(isToken), id);
  if (old === null) return { result: { ok: false, refusal: "link-not-found" }, changes: [] };
  const token = newToken(random);
  const { usedAt: _, ...kept } = old;
  const entry = { ...kept, hash: hashOf(token), createdAt: now };
  const link = linkOf(entry);
  if (link === null) return { result: { ok: false, refusal: "link-not-found" }, changes: [] };
  return {
    result: { ok: true, link: { id: link.id, role: link.role, token } },
    changes: [
      { type: "ledger-removed", entry: old },
      { type: "ledger-put", entry },
    ],
  };
}

function find(tokens: readonly EntryOf<"token">[], id: string): EntryOf<"token"> | null {
  return tokens.find((token) => linkOf(token)?.id === id) ?? null;
}
