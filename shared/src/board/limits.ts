/** Every limit in one place. Each name carries its unit. */
export const LIMITS = {
  cardTextCodePoints: 500,
  /** Card text as it may grow by Yjs, so that two people typing at once are not thrown out at 500. */
  cardTextByYjsCodePoints: 4_000,
  connectionWordCodePoints: 60,
  participantNameCodePoints: 24,
  boardTitleCodePoints: 80,
  snapshotNameCodePoints: 80,
  commandBytes: 16 * 1024,
  postBodyBytes: 64 * 1024,
  residentFrameBytes: 16 * 1024,
  facilitatorFrameBytes: 4 * 1024 * 1024,
  yjsValueBytes: 16 * 1024,
  freehandRecordBytes: 64 * 1024,
  cardsPerBoard: 5_000,
  connectionsPerBoard: 10_000,
  freehandRecordsPerBoard: 2_000,
  snapshotsPerBoard: 500,
  participantsPerBoard: 2_000,
  /** A phone is shown the newest so many cards of others. */
  cardsInView: 60,
  /** Commands of one participant: a token bucket. */
  commandsPerSecond: 5,
  commandsBurst: 10,
  wrongCodesPerMinute: 10,
  unsentBytes: 1024 * 1024,
  unsentSeconds: 20,
  boardsPerHour: 60,
} as const;
