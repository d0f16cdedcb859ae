import type { ClaimId } from "./claims.ts";
import { addRun, nextSeed } from "./Proof.ts";
import type { Run } from "./Run.ts";

export interface LongRun {
  readonly claim: ClaimId;
  readonly rounds: number;
  /** After so many rounds what was found is kept: a run that is broken off loses no more than that. */
  readonly roundsInPiece: number;
}

export interface Piece {
  readonly seed: number;
  readonly rounds: number;
}

/** What one piece of a long run found, and whether it is as it must be. */
export interface Found {
  readonly figures: Run["figures"];
  readonly isClean: boolean;
}

/** Goes on where the last one stopped, each round with the next seed. Resolves with whether all was as it must be. */
export async function longRun(
  { claim, rounds, roundsInPiece }: LongRun,
  run: (piece: Piece) => Promise<Found>,
): Promise<boolean> {
  let isClean = true;
  for (let done = 0; done < rounds; ) {
    const piece = { seed: nextSeed(claim), rounds: Math.min(roundsInPiece, rounds - done) };
    const found = await run(piece);
    addRun(claim, found.figures, [piece.seed, piece.seed + piece.rounds - 1]);
    isClean &&= found.isClean;
    done += piece.rounds;
  }
  return isClean;
}
