/** What is said of saved moments, evening by evening. */
export interface MomentsTexts {
  /** `{n}` that were saved by themselves */
  readonly byThemselves: string;
  /** What is in a moment's picture. `{cards}` `{lines}` */
  readonly size: string;
  /** Something was erased from it later. */
  readonly gap: string;
  readonly restore: string;
  /** `{name}` of the moment */
  readonly restoreTitle: string;
  readonly restoreText: string;
  readonly restoreYes: string;
  readonly restoreNo: string;
  readonly restored: string;
  readonly openNew: string;
}
