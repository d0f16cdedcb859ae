import { BENCH_CLAIMS } from "./benchClaims.ts";
import type { Claim } from "./Claim.ts";
import { FAULT_CLAIMS } from "./faultClaims.ts";
import { OTHER_CLAIMS } from "./otherClaims.ts";

/** Everything that docs/proof.md speaks of, in its order. */
export const CLAIMS = { ...FAULT_CLAIMS, ...BENCH_CLAIMS, ...OTHER_CLAIMS } as const satisfies Readonly<
  Record<string, Claim>
>;

export type ClaimId = keyof typeof CLAIMS;
