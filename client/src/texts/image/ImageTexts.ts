/** What is read where a facilitator saves an image of the board. */
export interface ImageTexts {
  readonly title: string;
  readonly what: string;
  readonly everything: string;
  readonly png: string;
  readonly pngFor: string;
  readonly svg: string;
  readonly svgFor: string;
  readonly copy: string;
  readonly working: string;
  readonly saved: string;
  readonly copied: string;
  /** The browser cannot. */
  readonly refused: string;
  readonly notCopied: string;
}
