import type { BringBackTexts } from "./BringBackTexts.ts";

export const en: BringBackTexts = {
  title: "A board from a file",
  about: "Did you take a board home as a zip file? Bring it back here, with everything that hung on it.",
  choose: "Bring a board back from a file",
  drop: "Or drag the file here.",
  busy: "The board is coming back. With many photos that takes a few minutes.",
  again: "Bring the board back",
  back: "“{title}” is back.",
  left: {
    erased:
      "{n, plural, one {# thing was erased for good before and stays away.} other {# things were erased for good before and stay away.}}",
    unknown:
      "{n, plural, one {This Buurtbord does not know # card yet. It is still in your file.} other {This Buurtbord does not know # cards yet. They are still in your file.}}",
    moments:
      "{n, plural, one {# saved moment was not in this old file.} other {# saved moments were not in this old file.}}",
    tables:
      "{n, plural, one {# table was not in the file. Its group starts there anew.} other {# tables were not in the file. Their groups start there anew.}}",
    photos: "{n, plural, one {# photo was not in the file.} other {# photos were not in the file.}}",
  },
  newLinks: "The board has a new code and new links. The old ones belong to the old board.",
  open: "Open the board",
  problems: {
    "archive-unreadable":
      "This is not a board from Buurtbord. Choose the zip file that you took home from a board.",
    "archive-broken": "This file is not whole, or somebody changed it. Choose the file as you took it home.",
    "archive-newer": "This file comes from a newer Buurtbord. First put the newest version here.",
    "archive-too-large": "This file is too large. Choose the zip file that you took home from a board.",
    "archives-busy": "Another board is just coming back. Wait a moment and try again.",
  },
};
