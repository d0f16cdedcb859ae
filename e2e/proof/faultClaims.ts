import type { Claim, Figure } from "./Claim.ts";

const count = (words: string): Figure => ({ words, over: "sum" });
const none = (words: string): Figure => ({ words, over: "sum", atMost: 0 });

const NOTHING_LOST = {
  acknowledged: count("acknowledged contributions"),
  lost: none("of them lost"),
  doubled: none("of them twice"),
  takenBack: none("seen by somebody, and gone afterwards"),
};

/** What happens to a board when everything goes wrong. */
export const FAULT_CLAIMS = {
  kill: {
    title: "Nothing acknowledged is lost when the server is killed",
    how: "`pnpm faults kill`: a real server is killed with SIGKILL at a random moment under twenty writing phones and a reading wall, started again, and its board held against what was acknowledged and what was seen. The board's log is nearly full at first, so that it is compacted within the rounds. Somebody saves one moment after the other meanwhile: each that is listed must hold the board of that moment. The rounds bite: on a server that acknowledges before it commits (`--broken=ack-first`) they find losses in every run, and `pnpm test` expects that.",
    figures: {
      rounds: count("rounds"),
      ...NOTHING_LOST,
      unsound: none("database files not sound"),
      moments: count("moments saved meanwhile"),
      halves: none("of them not whole"),
      compactions: { words: "rounds with a compaction inside", over: "sum", atLeast: 1 },
    },
  },
  "evening-kills": {
    title: "An evening at tables survives a server that is killed, letter by letter and seat by seat",
    how: "`pnpm faults evening`: forty people sit in four groups. The server is killed with SIGKILL at a random moment after whoever leads pressed for the tables, again while all forty write on the worksheets and people are led from table to table, and again after the press that brings the harvest to the hall; started again, and the press repeated as a person would. Every acknowledged line must stand on a worksheet once, everybody sit in the one group that they were led to last and be counted there, each group have one whole table, and every line that a table tells hang in the hall once, with one project of each group. On a server that acknowledges before it commits (`--broken=ack-first`) lines are lost.",
    figures: {
      rounds: count("evenings, each with three kills"),
      ...NOTHING_LOST,
      moves: count("times that somebody was led to another table meanwhile"),
      misplaced: none("people in no group, in a wrong one, or counted wrong"),
      halfTables: none("groups without a whole table of their own"),
      misgathered: none("lines or projects in the hall twice, or never"),
    },
  },
  "file-kills": {
    title: "A file that is brought back, a board made of a moment, a backup put back: whole or not at all",
    how: "`pnpm faults files`: on a shelf an evening with four tables is brought back from its file, or a large board with photos and moments, or a board is made of one of its moments. The server is killed with SIGKILL meanwhile, one cut in two anywhere from the press to just after the answer, the other after the first byte of it on disk; and started again. Then either no row of it is in the database, in any table, or all rows are, and what one takes home of it says word for word, worksheet by worksheet and photo by photo what comes of the file without a cut; the shelf shows it then and only then, nothing is left in the data folder, and the same press again makes it whole. On a server that makes the tables after their evening (`--broken=table-by-table`) half evenings are found. In one round of four (from the 81st on) a backup is put back over what is there (`buurtbord restore --replace`), and that is killed: the next start finds the house of before or that of the backup, to the letter, nothing in it that was erased since, and takes away what was left of the other.",
    figures: {
      rounds: count("rounds"),
      midway: { words: "cuts while a part of it lay on disk", over: "sum", atLeast: 1 },
      answered: count("cuts after the answer"),
      whole: count("times that all of it was there afterwards"),
      halves: none("times that half of it was"),
      lost: none("answered, and not there"),
      misplaced: none("shelves that showed something else than what is there"),
      leftovers: none("files left behind in the data folder"),
      refused: none("times that it could not be made again"),
    },
  },
  power: {
    title: "Nothing acknowledged is lost when the plug is pulled",
    how: "`pnpm faults power`: a shim notes every write and flush of the data folder. The files are made anew as they could be after the power went: everything up to a moment, of what was not flushed by then any part, one write torn at 512 bytes; half of the moments are exactly those of an acknowledgement. With `--broken=normal-sync`, SQLite's faster setting, contributions are lost, and `pnpm test` expects that.",
    figures: { rounds: count("cuts"), ...NOTHING_LOST },
  },
  disk: {
    title: "A disk that is full or fails is survived",
    how: "`pnpm faults disk`: writes and flushes fail for a moment, and get well again.",
    figures: {
      rounds: count("troubles"),
      ...NOTHING_LOST,
      notSaved: count("times that a phone was told something is not saved"),
    },
  },
  "phone-faults": {
    title: "The phone page says “saved” of nothing that is not on disk, and loses nothing",
    how: "`pnpm faults phone`: the phone page in Chromium, on a real server, through a line on which things go wrong to the byte, in either direction: cut off, or swallowed without a word; a server that hangs or is killed; the page loaded anew or open twice; a browser that keeps nothing, or is full; a network without websockets; a session that has ended. Every change of the page is looked at: what stands there for a single moment was said too. At the end of each round the server is killed with SIGKILL and started again without the phone, and what the phone had said is looked for; then the phone is let in, and everything that was written must be there once. A build in which the word comes early (`--broken=early-word`) is caught, and `pnpm test` expects that.",
    figures: {
      rounds: count("rounds"),
      written: count("cards written"),
      said: count("of which the page said that they are saved"),
      early: none("said too early"),
      lost: none("lost"),
      doubled: none("twice"),
      again: count("sent again by who came back as somebody new, after the page had asked"),
      stuck: none("pages that never came to rest"),
    },
  },
  evenings: {
    title: "A whole evening on one phone: nothing lost, nothing twice, every word true",
    how: "`pnpm test:all`, and two of them in every `pnpm test` (e2e/fixtures/walkEvening.ts): with touch, at 320, 360 and 412 pixels wide, with letters of 16 and 32 pixels, in Dutch and Arabic. Somebody joins, writes, takes a photo, gives dots, draws a line, changes a card, takes it down and hangs it back; meanwhile the room goes on in the middle of a sentence, the page is loaded anew, the network is away for forty seconds, the phone sleeps ten minutes (its clock is moved), the server is killed, and what matters is pressed twice. After each the page is held against the board on disk; and whenever the page says of something that it is saved, for however short, the board is asked at once.",
    figures: {
      evenings: count("evenings"),
      failed: none("in which something was lost, twice, not true or out of reach"),
      interruptions: count("interruptions"),
      looks: count("times that all of the page was held against the board"),
      said: count("times that the page said that something is saved"),
    },
  },
  erase: {
    title: "What is erased is gone",
    how: "`pnpm faults erase`: invented names in texts, people, the wastebasket, a snapshot, words on lines and a title, all found before; a copy made of a moment, a board brought back from the file, and a copy of that; then erased on the first board by the product's own commands, and looked for on all four, in the database and its log, running or stopped, in any value unpacked, in a later backup, in the logs at `debug`, and in an export.",
    figures: {
      names: { words: "names planted in a run", over: "worst" },
      found: { words: "found afterwards", over: "worst", atMost: 0 },
      seconds: { words: "until all were gone", over: "worst", unit: "s", atMost: 60 },
    },
  },
  fuzz: {
    title: "Hostile frames break nothing",
    how: "`pnpm fuzz`: frames of every kind, mutated, by every role and by nobody, and raw TCP, at a real server; what each may not change is compared before and after. A server whose filter lets everything through is caught, and `pnpm test` expects that.",
    figures: {
      frames: count("frames"),
      crashes: none("crashes"),
      outsideRights: none("changes outside rights"),
      worst: { words: "longest that one message held the server up", over: "worst", unit: "ms", atMost: 50 },
      rssGrowth: { words: "memory grown", over: "worst", unit: "MB", atMost: 50 },
    },
  },
  laws: {
    title: "Everybody ends up with the same board",
    how: "`pnpm laws`: random histories of three to ten windows, phones and screens that write, lose their connection, come back, send twice and out of order, while the board is compacted, erased from and loaded anew. Afterwards all must be equal, and every acknowledged command done once. A thousand of them are part of `pnpm test`.",
    figures: {
      histories: count("histories"),
      unequal: none("copies that were not equal"),
      doubled: none("commands done twice"),
      missing: none("acknowledged and not done"),
    },
  },
  soak: {
    title: "It can stand for days",
    how: "`pnpm soak`: three hundred phones that come, write, fall asleep and come back, with the time between compressed. A board on which people write grows, and must: what one thing written stays in is measured afterwards, with nobody coming or going, and is taken off.",
    figures: {
      minutes: count("minutes"),
      cycles: count("times that a phone came and went"),
      heapSlope: { words: "heap grown", over: "worst", unit: "MB an hour", decimals: 2 },
      bytesPerWrite: { words: "what one thing written stays in", over: "worst", unit: "bytes" },
      restSlope: {
        words: "heap grown beside that",
        over: "worst",
        unit: "MB an hour",
        atMost: 1,
        decimals: 2,
      },
      descriptors: { words: "descriptors left behind", over: "worst", atMost: 0 },
    },
  },
} as const satisfies Readonly<Record<string, Claim>>;
