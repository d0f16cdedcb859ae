import { hash } from "node:crypto";

/**
 * Knows whether something is another than what was sent before it. Of that it keeps a digest alone: three hundred texts
 * that each live for a second grow old in memory, and are collected late.
 */
export class LastSent {
  #digest: string | null = null;

  /** Whether it is another; from now on it is what was sent. */
  renew(text: string): boolean {
    const digest = hash("sha256", text, "base64");
    const isOther = digest !== this.#digest;
    this.#digest = digest;
    return isOther;
  }
}
