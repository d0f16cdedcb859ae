import type { SpokenLanguage } from "./languages.ts";

const nl = {
  join: "Doe mee",
  name: "Je voornaam",
  text: "Jouw tekst",
  saved: "Bewaard",
  notSaved: "Nog niet bewaard",
  mine: "Van mij",
  another: "Schrijf nog een",
  edit: "Verander",
  editText: "Verander je tekst",
  save: "Bewaar",
  leave: "Laat zo",
  takeDown: "Haal weg",
  hangBack: "Hang terug",
  vote: "Geef een stip",
  connect: "Trek een lijn",
  language: "Taal",
  code: "Code",
  goOn: "Ga verder",
  lookAgain: "Kijk opnieuw",
  lookUp: "Kijk op",
  done: "Ik ben klaar",
  erase: "Wis wat ik schreef",
};

const en: typeof nl = {
  join: "Join in",
  name: "Your first name",
  text: "Your text",
  saved: "Saved",
  notSaved: "Not saved yet",
  mine: "Mine",
  another: "Write another one",
  edit: "Change",
  editText: "Change your text",
  save: "Save",
  leave: "Leave it",
  takeDown: "Take down",
  hangBack: "Put it back",
  vote: "Give a dot",
  connect: "Draw a line",
  language: "Language",
  code: "Code",
  goOn: "Go on",
  lookAgain: "Look again",
  lookUp: "Look up",
  done: "I am done",
  erase: "Erase what I wrote",
};

/** What stands on the phone page, as its readers see it. */
export const phoneWords: Readonly<Record<SpokenLanguage, typeof nl>> = { nl, en };
