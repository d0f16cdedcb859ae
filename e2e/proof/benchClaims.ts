import type { Claim, Figure } from "./Claim.ts";

const ms = (words: string, atMost?: number): Figure => measured(words, "ms", 1, atMost);
const times = (words: string, atMost?: number): Figure => measured(words, "×", 2, atMost);
const megabytes = (words: string, atMost?: number): Figure => measured(words, "MB", 0, atMost);
const kilobytes = (words: string, atMost?: number): Figure => measured(words, "kB", 0, atMost);

const atLeast = (words: string, unit: string, decimals: number, least?: number): Figure => ({
  ...measured(words, unit, decimals),
  ...(least !== undefined && { atLeast: least }),
});

function measured(words: string, unit: string, decimals: number, atMost?: number): Figure {
  return { words, unit, decimals, over: "median", ...(atMost !== undefined && { atMost }) };
}

/** How fast it is, and what it uses. */
export const BENCH_CLAIMS = {
  path: {
    title: "From a thumb to the wall",
    how: "`pnpm bench path`: one wall and fifty phones, each adding a card once a second for a minute; and the same with every fsync taking 25 ms longer, as on an old laptop.",
    figures: {
      ack: ms('until the phone may say "Bewaard", half of them'),
      ackP95: ms("the same, 95 %"),
      wallP95: ms("until it lies on the wall, 95 %", 50),
      loop: ms("the server's event loop late, 99 %", 20),
      cpu: measured("CPU for 3,000 contributions", "s", 1),
      slowAckP95: ms('slow disk: "Bewaard", 95 %'),
      slowWallP95: ms("slow disk: on the wall, 95 %", 120),
      slowLoop: ms("slow disk: event loop late, 99 %", 20),
    },
  },
  "fan-out": {
    title: "Five hundred screens",
    how: "`pnpm bench fan-out --peers`: 500 screens read by Yjs what 25 hands do, each twice a second; beside a bare `ws` broadcaster of the same frames, and other people's servers in memory. Ours commits each change to disk first. CPU is of the server, for each change that reached each screen.",
    figures: {
      late: ms("from a hand to a screen, 95 %", 50),
      lateQuiet: ms("the same with one hand, 95 %", 15),
      lateBare: ms("bare broadcaster, 25 hands, 95 %"),
      cpu: measured("CPU each", "µs", 1),
      cpuBare: measured("bare broadcaster's", "µs", 1),
      ratio: times("ours beside the bare broadcaster's", 0.9),
      "ratio-y-websocket": times("beside @y/websocket-server's"),
      "ratio-hocuspocus": times("beside Hocuspocus's"),
    },
  },
  views: {
    title: "Three hundred phones",
    how: "`pnpm bench views`: 300 phones that each do something once a second for five minutes: one in twenty a new card, the rest edits of own cards, lines, dots and hands. Then one minute on a disk whose fsyncs take 25 ms longer.",
    figures: {
      commands: { words: "commands in a run", over: "median" },
      refused: { words: "not accepted", over: "worst", atMost: 0 },
      unequal: { words: "phones that did not see what a newcomer sees", over: "worst", atMost: 0 },
      ack: ms('until "Bewaard", half of them'),
      ackP99: ms("the same, 99 %", 50),
      slowAckP99: ms("slow disk: 99 %", 150),
      cores: measured("of one core", "", 2, 0.5),
      rss: megabytes("memory at the peak", 256),
      loop: ms("event loop late, 99 %"),
    },
  },
  tables: {
    title: "Twelve tables, and a hall",
    how: "`pnpm bench tables`: 150 phones of one pitch evening, each connected to the hall and to the table of its group, add an idea every two seconds for a minute, while a desk looks at all tables every three seconds. Then the same on a disk whose fsyncs take 25 ms longer. The share of the pictures: the server's CPU for two hundred looks in a row, beside one look in three seconds.",
    figures: {
      tables: { words: "tables", over: "median" },
      commands: { words: "commands in a run", over: "median" },
      refused: { words: "not accepted", over: "worst", atMost: 0 },
      ack: ms('until "Bewaard", half of them'),
      ackP99: ms("the same, 99 %", 100),
      slowAckP99: ms("slow disk: 99 %", 200),
      lookShare: measured("looking at all tables, of one core", "%", 2, 2),
      cores: measured("of one core, everything", "", 2),
      loop: ms("event loop late, 99 %"),
    },
  },
  map: {
    title: "A hundred phones on a full map",
    how: "`pnpm bench map`: on a map of 300 cards and 200 lines a hundred phones each do something once a second for two minutes: one in twenty a new card, the rest edits of own cards and lines.",
    figures: {
      commands: { words: "commands in a run", over: "median" },
      refused: { words: "not accepted", over: "worst", atMost: 0 },
      unequal: { words: "phones that did not see what a newcomer sees", over: "worst", atMost: 0 },
      ack: ms('until "Bewaard", half of them'),
      ackP99: ms("the same, 99 %", 50),
      cores: measured("of one core", "", 2, 0.5),
      rss: megabytes("memory at the peak", 256),
      loop: ms("event loop late, 99 %"),
    },
  },
  reveal: {
    title: "Everything that was written in silence",
    how: "`pnpm bench reveal`: a hundred phones wrote 150 cards in silence, on a map of 300 cards and 200 lines; somebody who leads shows them all at once. Five times, each on a fresh board; and again on a disk whose fsyncs take 25 ms longer. The slowest of all is told.",
    figures: {
      answer: ms("until the remote's answer"),
      wall: ms("until the last card lies on the wall", 300),
      phones: ms("until the last phone shows the newest sixty", 1_000),
      unseen: { words: "cards that a wall or a phone did not show", over: "worst", atMost: 0 },
      loop: ms("the server's event loop late, 99 %"),
      slowWall: ms("slow disk: on the wall", 300),
      slowPhones: ms("slow disk: on the last phone", 1_000),
    },
  },
  snapshots: {
    title: "Two hundred saved moments of a board that grows",
    how: "`pnpm bench snapshots`: ten cards come to a board, and it is saved; two hundred times, until 2,000 cards lie there. On disk each is kept as what changed since the one before. The last twenty are timed, when the board is at its largest: a card of somebody else is sent in the same breath as “Bewaar”.",
    figures: {
      all: kilobytes("all of them on disk"),
      last: kilobytes("the last by itself"),
      ratio: times("all beside the last", 4),
      held: ms("somebody else's card later than otherwise, median", 20),
      answer: ms("until “Bewaar” is answered, median"),
      loop: ms("the server's event loop late, worst"),
    },
  },
  "join-storm": {
    title: "Everybody comes at once",
    how: "`pnpm bench join-storm --peers`: 200 screens within a second, onto 2,000 cards made by 20,000 edits; beside a server that sends everybody the same ready-made bytes, and other people's.",
    figures: {
      allSynced: ms("until all have the whole board", 2_000),
      rssGrowth: megabytes("memory grown", 60),
      cpu: measured("CPU of the server for each", "ms", 2),
      cpuReady: measured("for ready-made bytes", "ms", 2),
      "cpu-y-websocket": measured("@y/websocket-server's", "ms", 2),
      "cpu-hocuspocus": measured("Hocuspocus's", "ms", 2),
      "ratio-y-websocket": times("ours beside @y/websocket-server's", 0.167),
      "ratio-hocuspocus": times("ours beside Hocuspocus's", 0.167),
    },
  },
  growth: {
    title: "A board of years",
    how: "`pnpm bench growth`: 70,000 drags and 30,000 keystrokes on 200 cards by four facilitators at once, each a message of its own.",
    figures: {
      stored: kilobytes("on disk", 400),
      secondEncoding: kilobytes("the same, not compressed (Yjs V2)"),
      firstEncoding: kilobytes("the same in the encoding that others store (Yjs V1)"),
      coldOpen: ms("until a screen has it, on a server just started", 50),
    },
  },
  "look-back": {
    title: "What grew on a full board",
    how: "`pnpm bench look-back`: two moments of a board of 2,000 cards and 2,000 lines are compared, half of it the same; the median of fifty times. Then a wall of 1920 × 1080 plays a board of 2,000 cards from its first, in Chromium without a graphics processor, counted for ten seconds from a third of the film on.",
    figures: {
      compare: ms("two moments compared", 100),
      ratio: times("beside writing both as JSON"),
      fps: atLeast("the film on the wall", "fps", 1, 24),
    },
  },
  groups: {
    title: "A room is shared out over tables",
    how: "`pnpm bench groups`: groups for 150 people round 15 pitches, the median of a hundred such halls; and for a thousand rooms of 5 to 150 people and 2 to 15 pitches, lopsided in what they choose. The best there is, with the same sizes, is what HiGHS finds.",
    figures: {
      fullHall: ms("150 people, 15 pitches", 100),
      slowest: ms("the slowest of a thousand rooms"),
      atChoice: measured("of who chose, at what they chose", "%", 2),
      best: measured("as many as could be", "%", 2),
    },
  },
  idle: {
    title: "Many boards that nobody touches",
    how: "`pnpm bench idle --peers`: 500 boards stand open with one screen each, and then everybody leaves. Memory in use after a collection, of the board and its connection.",
    figures: {
      each: kilobytes("each, fresh", 40),
      after: times("in use when all had gone, beside the beginning", 1.1),
      eachUsed: kilobytes("each, with ten cards"),
      afterUsed: times("in use when all had gone", 1.1),
      eachBare: kilobytes("a connection of the bare broadcaster"),
      "eachUsed-y-websocket": kilobytes("@y/websocket-server, with ten cards"),
      "eachUsed-hocuspocus": kilobytes("Hocuspocus, with ten cards"),
    },
  },
  "slow-readers": {
    title: "One bad connection spoils nothing",
    how: "`pnpm bench slow-readers`: of 300 screens 50 read nothing for half a minute while 25 hands write; and somebody on a line of 100 kB/s comes onto 5,000 cards and 100 strokes that others keep changing.",
    figures: {
      before: ms("from a hand to a screen, 99 %, while all read"),
      during: ms("the others' while some do not"),
      ratio: times("beside each other", 1.2),
      rssGrowth: megabytes("memory grown", 64),
      newcomer: measured("until the newcomer has the board", "s", 1),
    },
  },
  cursors: {
    title: "Pointing holds nothing up",
    how: "`pnpm bench cursors --peers`: 200 cursors move ten times a second while one hand moves a card. The bench stops waiting after ten seconds.",
    figures: {
      without: ms("from the hand to a screen without cursors, 95 %"),
      with: ms("with all of them"),
      ratio: times("beside each other", 2),
      frames: measured("frames of cursors to one window", "a second", 1),
      withBare: ms("bare broadcaster, with all of them"),
      "with-y-websocket": ms("@y/websocket-server, with all of them"),
      "with-hocuspocus": ms("Hocuspocus, with all of them"),
    },
  },
  phone: {
    title: "From the QR to a first contribution",
    how: "`pnpm bench phone`: Chromium with a four times slower processor, on Lighthouse's slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, for a new connection too), has never been here and opens the address in the QR; whoever holds it presses “Doe mee” the moment it stands there, and the time ends with the frame that shows a field to write in. The same without scripts, by the form that the server sends; and beside it a page with tldraw and nothing else, until one can draw. Five times in turn, of which the median. Then the QR appears on a wall and 200 phones, within a second of one another, get the page and all that it loads, join and are asked; and 80 phones join from one address, not within a minute but at once. `pnpm budgets` guards the weight, and that no tldraw, Yjs or React is in it.",
    figures: {
      first: measured("until a first contribution is possible", "s", 2, 1.5),
      travelled: measured("what came down before, as it travelled", "kB", 1, 100),
      noScripts: measured("without scripts", "s", 2, 1.5),
      noScriptsTravelled: measured("without scripts, what came down before", "kB", 1),
      tldraw: measured("the page with tldraw", "s", 2),
      tldrawTravelled: measured("the page with tldraw, what came down before", "kB", 1),
      ratio: {
        words: "the page with tldraw beside ours",
        over: "median",
        unit: "×",
        decimals: 1,
        atLeast: 3,
      },
      room: measured("200 phones, from the QR on the wall until the last is asked", "s", 2, 3),
      refused: { words: "of 80 from one address refused", over: "worst", atMost: 0 },
    },
  },
  picture: {
    title: "The board as a file",
    how: "`pnpm bench picture`: a facilitator saves a board of 2,000 cards as an image: from the press until the browser has the file, letters and all. Five times, of which the median; and the very first time, when the page still fetches what makes it.",
    figures: {
      svgMs: ms("as SVG", 500),
      pngMs: ms("as PNG", 3_000),
      firstMs: ms("as SVG, the first time"),
    },
  },
  canvas: {
    title: "A full canvas",
    how: "`pnpm bench canvas`: Chromium without a graphics processor, in a window of 1920 × 1080. A facilitator pans over a wish tree of which every card is in view, with a wheel event in each frame, as many frames as the browser can make; and in turn over as many cards made as tldraw's guide makes them, in the same places, with nothing below them. Three times three seconds each, of which the median; CPU is of all of the browser. The same again while what the page does takes four times as long, as on an old laptop (`Emulation.setCPUThrottlingRate`): a quick machine makes so many frames that the browser's own laying together of the window holds up both alike. Then the wall: from opening its address until all cards are painted, from a hand elsewhere until the frame after the one that shows it, a hundred cards that come within a second. Heap is JavaScript's after a collection, the larger of wall and facilitator. A stroke is drawn with the mouse: 600 moves.",
    figures: {
      fps500: atLeast("panning, 500 cards in view", "fps", 1, 45),
      ratio500: atLeast("beside plain tldraw cards", "×", 1, 1.5),
      fps2000: atLeast("panning, 2,000 cards in view", "fps", 1, 40),
      ratio2000: atLeast("beside plain tldraw cards", "×", 1, 4),
      fps5000: atLeast("panning, 5,000 cards in view", "fps", 1, 20),
      ratio5000: atLeast("beside plain tldraw cards", "×", 1),
      plain500: measured("plain tldraw cards, 500", "fps", 1),
      plain2000: measured("plain tldraw cards, 2,000", "fps", 1),
      plain5000: measured("plain tldraw cards, 5,000", "fps", 1),
      fpsSlow500: measured("on a laptop four times as slow, 500 cards", "fps", 1),
      ratioSlow500: atLeast("beside plain tldraw cards", "×", 1, 1.5),
      fpsSlow2000: measured("on a laptop four times as slow, 2,000 cards", "fps", 1),
      ratioSlow2000: atLeast("beside plain tldraw cards", "×", 1, 4),
      cpu500: measured("CPU for a frame, 500 cards", "ms", 0),
      cpuPlain500: measured("CPU for a frame, 500 plain tldraw cards", "ms", 0),
      cpu2000: measured("CPU for a frame, 2,000 cards", "ms", 0),
      cpuPlain2000: measured("CPU for a frame, 2,000 plain tldraw cards", "ms", 0),
      painted: ms("wall of 2,000 cards painted, from opening its address", 1_200),
      paintedDesk: ms("the same on a facilitator's page"),
      moveP50: ms("a card moved elsewhere, on a wall of 2,000, half of them"),
      moveP95: ms("the same, 95 %", 50),
      longest: ms("a hundred cards within a second, on a wall of 2,000: longest task", 100),
      heap: megabytes("heap with 2,000 cards", 150),
      heapPlain: megabytes("plain tldraw cards' heap"),
      strokePoints: { words: "points of a stroke", over: "median" },
      strokeLog: measured("it takes in the log", "kB", 1, 40),
      strokeWire: measured("and on the line to each screen", "kB", 1, 120),
    },
  },
} as const satisfies Readonly<Record<string, Claim>>;
