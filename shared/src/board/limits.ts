/** Every limit in one place. Each name carries its unit. */
export const LIMITS = {
  cardTextCodePoints: 500,
  /** Card text as it may grow by Yjs, so that two people typing at once are not thrown out at 500. */
  cardTextByYjsCodePoints: 4_000,
  connectionWordCodePoints: 60,
  participantNameCodePoints: 24,
  boardTitleCodePoints: 80,
  snapshotNameCodePoints: 80,
  buurtNameCodePoints: 60,
  programmesPerBuurt: 100,
  /** What a field of a worksheet said before and what it is to say, in letters of three bytes. */
  commandBytes: 64 * 1024,
  /** A whole programme in one: thirty steps with long words of their own. */
  facilitatorCommandBytes: 64 * 1024,
  postBodyBytes: 64 * 1024,
  residentFrameBytes: 64 * 1024,
  facilitatorFrameBytes: 4 * 1024 * 1024,
  yjsValueBytes: 16 * 1024,
  freehandRecordBytes: 64 * 1024,
  cardsPerBoard: 5_000,
  connectionsPerBoard: 10_000,
  freehandRecordsPerBoard: 2_000,
  /** Saved by hand. */
  snapshotsPerBoard: 500,
  /** Saved by themselves, at the end of a step or of an evening: then the oldest make room. */
  ownSnapshotsPerBoard: 200,
  participantsPerBoard: 2_000,
  photoBytes: 8 * 1024 * 1024,
  /** Of the long side, as it is kept. */
  photoPixels: 2_560,
  /** Of a card's photo: as large as it is ever shown, and small enough for a data bundle. */
  cardPhotoPixels: 1_600,
  cardPhotoBytes: 300_000,
  /** The same photo as phones show it beside others. */
  smallPhotoPixels: 480,
  photosPerBoard: 300,
  photosPerHour: 20,
  /** A board in a file, as it is sent and as it is unpacked: all its photos, twice, and a life of saved moments. */
  archiveBytes: 256 * 1024 * 1024,
  /** One text in it: a full board, drawn full. */
  archiveJsonBytes: 32 * 1024 * 1024,
  /** Its saved moments as they are kept, not packed: of a full board, written as text, twice as much. */
  archiveMomentsBytes: 64 * 1024 * 1024,
  /** More than the saved moments, photos and lists of any board, and of an evening with its tables. */
  archiveFiles: 4_000,
  /** Of one resident, who takes home what hangs on the board. */
  reportsPerHour: 10,
  /** Of the photos in such a report, the newest first: for a data bundle. */
  reportPhotoBytes: 4 * 1024 * 1024,
  /** A phone is shown the newest so many cards of others. */
  cardsInView: 60,
  /** More together on the wall nobody could read. */
  cardsInLight: 60,
  /** Commands of one resident: token buckets, for a second and for a minute. */
  commandsPerSecond: 5,
  commandsBurst: 10,
  commandsPerMinute: 90,
  /** Commands of whoever leads the meeting: pasting a list is many at once. */
  facilitatorCommandsPerSecond: 50,
  facilitatorCommandsBurst: 200,
  /** Newcomers on one board, wherever they come from: eighty phones may share an address. */
  joinsPerSecond: 5,
  joinsBurst: 300,
  /** Between two cards of one phone when the facilitator asked for calm. */
  slowSecondsPerCard: 30,
  /** Of a list or a file that is laid down in one go: as many as a burst of whoever leads. */
  cardsBroughtAtOnce: 200,
  /** Laying thousands on a full board would keep the room waiting. */
  draftsRevealedAtOnce: 300,
  /** Their programme fits in one command. */
  stepsPerBoard: 30,
  stepNameCodePoints: 40,
  stepPromptCodePoints: 160,
  agreementWhenCodePoints: 60,
  /** How a wish came true: one line. */
  storyCodePoints: 160,
  /** What a pitch is about. */
  pitchLineCodePoints: 160,
  /** More nobody tells on one evening, nor on three. */
  pitchesInOrder: 200,
  /** The first step of a project. */
  firstStepCodePoints: 160,
  /** One message of a project. */
  newsCodePoints: 280,
  /** Twice a week for a year. */
  newsPerProject: 100,
  /** Of links and codes that open one project's page: the ones used longest ago make room. */
  linksPerProject: 40,
  /** Other boards whose plants stand in one garden: a year of evenings. */
  boardsPerGarden: 12,
  /** What the tables of an evening read of the map of what the neighbourhood has: more nobody looks through. */
  mapCards: 500,
  /** Of one question of one table: more no room listens to. */
  harvestLinesPerQuestion: 12,
  /** What a harvest page begins with. */
  pageIntroCodePoints: 1_000,
  /** Of all harvest pages of this server together: a village that reads on one evening. */
  pageReadsPerMinute: 600,
  /** Of the words on a harvest page: with its looks it stays under 150 kB. Photos come besides. */
  pageWordsBytes: 130_000,
  /** Of the photos in a harvest page that is a file: as they are, and beyond that as phones show them. */
  pageFilePhotoBytes: 12 * 1024 * 1024,
  /** More round as many pitches no room has tables for. */
  groupsPerBoard: 40,
  optionsPerPoll: 6,
  pollOptionCodePoints: 60,
  /** What is said to all tables: as much as somebody hears while they talk. */
  saidWordCodePoints: 80,
  /** One field of a group's worksheet. */
  sheetTextCodePoints: 4_000,
  /** The same by Yjs: two who type at once are not thrown out at the end of it. */
  sheetTextByYjsCodePoints: 6_000,
  circlesPerBoard: 12,
  circleNameCodePoints: 40,
  wrongCodesPerMinute: 10,
  /** Of one board: a return code has ten digits. */
  wrongReturnCodesPerMinute: 10,
  /** Of all projects of the server together: the code of a project has eight digits. */
  wrongProjectCodesPerMinute: 10,
  /** On which one resident is themselves: the one that was used longest ago must come in anew. */
  phonesPerParticipant: 8,
  /** An invitation to become a remote can be taken up so long. */
  invitationSeconds: 300,
  wrongInvitationsPerMinute: 10,
  /** Open sockets of one resident's token: a phone and a few tabs. */
  socketsPerToken: 4,
  /** Open sockets of one link: many screens may show the same board. */
  socketsPerLink: 1_000,
  /** Yjs updates of one token: a bucket of bytes. */
  updateBytesPerSecond: 256 * 1024,
  updateBytesBurst: 8 * 1024 * 1024,
  /** Sockets without a valid token, of the whole server, and how long each may linger. */
  unauthenticatedSockets: 200,
  unauthenticatedSeconds: 5,
  /** How long a connection may take to say what it wants. */
  headersSeconds: 10,
  /** How long it may take to send a whole request. */
  requestSeconds: 60,
  /** What is being dragged or pointed at, of one socket: ten a second, with room for a stock client's own habits. */
  cursorsPerSecond: 15,
  cursorsBurst: 30,
  /** What one page shows of itself to others, as JSON. */
  shownBytes: 4 * 1024,
  /** Of what a hand drags at once, so many are seen to move before it lets go. */
  handMoves: 50,
  /** Of a line that is being drawn; when it is let go all its points are kept. */
  handPoints: 80,
  unsentBytes: 1024 * 1024,
  unsentSeconds: 20,
  boardsPerHour: 60,
  /** Files that became no board, of the whole server: reading one takes long. */
  refusedArchivesPerMinute: 10,
  /** A phone's token ends when it was not used for so long. */
  tokenDays: 7,
  /** A board is kept so long after it was last used, unless the facilitator chooses otherwise. */
  defaultKeepDays: 365,
} as const;
