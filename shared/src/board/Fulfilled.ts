/** That what a card wished for came true. */
export interface Fulfilled {
  /** When somebody said so: milliseconds since 1970, by the server's clock. */
  readonly at: number;
  /** How it went, in one line. Left out: nobody told. */
  readonly story?: string;
}
