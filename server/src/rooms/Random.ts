/** Where every random choice of the rooms comes from, so that a test can repeat it. */
export interface Random {
  bytes(length: number): Uint8Array;
}
