import type { PeerId } from "../targets/peerTargets.ts";

/** What was measured, by the names that e2e/proof/claims.ts gives to the figures. */
export type Figures = Readonly<Record<string, number>>;

export interface BenchOptions {
  /** Other people's servers to be measured too. */
  readonly peers: readonly PeerId[];
  /** Whether this part of a bench is asked for: without `--only` each is. */
  readonly asksFor: (part: string) => boolean;
}

export type Bench = (options: BenchOptions) => Promise<Figures>;
