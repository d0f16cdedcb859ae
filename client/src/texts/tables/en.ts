import type { TablesTexts } from "./TablesTexts.ts";

export const en: TablesTexts = {
  button: "Tables",
  helpCount: "{n, plural, one {# table asks for help} other {# tables ask for help}}",
  title: "The tables",
  about:
    "Each group gets a board of its own, with the pitch and a worksheet. The phones go along by themselves.",
  noGroups: "There are no groups yet. Make groups first.",
  open: "Open the tables",
  openMore: "{n, plural, one {Open # more table} other {Open # more tables}}",
  opening: "One moment. The tables are on their way.",
  opened: "{n, plural, one {# table is ready.} other {# tables are ready.}}",
  all: "All tables",
  progress: "{filled} of {questions} questions written on",
  moved: "Busy just now",
  quiet: "{n, plural, one {Quiet for # minute} other {Quiet for # minutes}}",
  nobody: "Nobody with a screen yet",
  here: "{n, plural, one {# screen takes part} other {# screens take part}}",
  help: "Asks for help",
  helped: "I have been there",
  look: "Look along",
  laptop: "Link for the laptop",
  say: {
    title: "Say something to all tables",
    hint: "It shows at once on every phone and every table.",
    ready: ["Five more minutes", "One more minute", "Please come back to the hall"],
    own: "Something else",
    action: "Say this",
    said: "All tables now read: {word}",
    stop: "Take it away",
  },
};
