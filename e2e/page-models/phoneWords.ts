import { activities } from "@buurtbord/shared/activities/registry.ts";
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { catalogues, wordsOfActivity } from "@buurtbord/shared/catalogue/catalogues.ts";
import type { PhoneLanguage } from "./languages.ts";

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
  removed: "Weggehaald",
  notRemoved: "Nog niet weggehaald",
  hangBack: "Hang terug",
  vote: "Geef een stip",
  takeDotBack: "Haal stip weg",
  connect: "Trek een lijn",
  lineBetween: (one: string, other: string) => `${one} en ${other}`,
  language: "Taal",
  code: "Code",
  goOn: "Ga verder",
  lookAgain: "Kijk opnieuw",
  tryNow: "Probeer nu",
  lookUp: "Kijk op",
  done: "Ik ben klaar",
  erase: "Wis wat ik schreef",
  when: "Wanneer?",
  doIt: "Ik doe dit",
  joinAgain: "Doe opnieuw mee",
  photo: "Foto",
  choosePhoto: "Maak of kies een foto",
  writeAlong: /^Schrijf mee/,
  ownPhoto: "Jouw foto",
  cardPhoto: "Foto bij deze kaart",
  newQuestion: "Er is een nieuwe vraag",
  whatToDo: "Wat wil je doen?",
  whatIsIt: "Wat is het?",
  otherKind: "Kies iets anders",
  dotsLeft: /^Nog \d+ stip(pen)? over/,
  joinIn: /^(Ik help mee|Ik doe mee|Ik doe dit)\s?: /,
  firstCard: "Kies een kaart",
  onlyYou: "Alleen jij ziet dit. Straks laten we alles zien.",
  countedLater: "We tellen straks.",
  wasHere: "Ik was hier al",
  otherPhone: "Verder op een andere telefoon",
  ownCode: "Jouw code",
  refusal: anyOf(Object.values(catalogues.nl.resident.refusals)),
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
  removed: "Taken down",
  notRemoved: "Not taken down yet",
  hangBack: "Put it back",
  vote: "Give a dot",
  takeDotBack: "Take back",
  connect: "Draw a line",
  lineBetween: (one, other) => `${one} and ${other}`,
  language: "Language",
  code: "Code",
  goOn: "Go on",
  lookAgain: "Look again",
  tryNow: "Try now",
  lookUp: "Look up",
  done: "I am done",
  erase: "Erase what I wrote",
  when: "When?",
  doIt: "I will do this",
  joinAgain: "Join again",
  photo: "Photo",
  choosePhoto: "Take or choose a photo",
  writeAlong: /^Write along/,
  ownPhoto: "Your photo",
  cardPhoto: "Photo with this card",
  newQuestion: "There is a new question",
  whatToDo: "What do you want to do?",
  whatIsIt: "What is it?",
  otherKind: "Choose something else",
  dotsLeft: /^\d+ dots? left/,
  joinIn: /^(I can help|Count me in|I will do this)\s?: /,
  firstCard: "Choose a card",
  onlyYou: "Only you see this. Later we show everything.",
  countedLater: "We count later.",
  wasHere: "I was here before",
  otherPhone: "Go on with another phone",
  ownCode: "Your code",
  refusal: anyOf(Object.values(catalogues.en.resident.refusals)),
};

/** What stands on the phone page, as its readers see it. */
export const phoneWords: Readonly<Record<PhoneLanguage, typeof nl>> = {
  nl,
  en,
  ar: inCatalogue("ar"),
  "nl-makkelijk": inCatalogue("nl-makkelijk"),
};

/** For a language whose words these tests do not vouch for: as they stand in the catalogue. */
function inCatalogue(language: PhoneLanguage): typeof nl {
  // What fills a blank of a text from right to left has a direction of its own: an isolate.
  const shown = (text: string) =>
    LANGUAGE_FACES[language].direction === "rtl" ? `\u2068${text}\u2069` : text;
  const { resident, agreements } = catalogues[language];
  const { join, page, write, mine, vote, connect, unsent, terms, ended, leave, lookUp, withoutScripts } =
    resident;
  const agreed = agreements.kind.agreement;
  const joinActions = activities.map((activity) => wordsOfActivity(activity, language).join.action);
  return {
    join: join.action,
    name: join.nameLabel,
    text: write.textLabel,
    saved: write.saved.title,
    notSaved: resident.connection.notSaved.title,
    mine: mine.title,
    another: write.another,
    edit: mine.edit,
    editText: mine.editLabel,
    save: mine.save,
    leave: mine.cancel,
    takeDown: mine.remove,
    removed: mine.removed,
    notRemoved: mine.notRemoved,
    hangBack: mine.restore,
    vote: vote.give,
    takeDotBack: vote.takeBack,
    connect: connect.action,
    lineBetween: (one, other) =>
      connect.between.replace("{one}", shown(one)).replace("{other}", shown(other)),
    language: page.language,
    code: join.codeLabel,
    goOn: join.codeAction,
    lookAgain: withoutScripts.refresh,
    tryNow: resident.connection.tryNow,
    lookUp: lookUp.title,
    done: write.done,
    erase: leave.action,
    when: agreed.whenLabel,
    doIt: agreed.action,
    joinAgain: ended.joinAgain,
    newQuestion: unsent.newQuestion,
    whatToDo: page.whatToDo,
    whatIsIt: write.chooseKind,
    otherKind: write.otherKind,
    dotsLeft: patternOf(vote.left),
    joinIn: new RegExp(`^(${[...joinActions, agreed.action].join("|")})\\s?: `),
    firstCard: connect.first,
    onlyYou: terms.silent,
    countedLater: vote.countedLater,
    wasHere: resident.comeBack.ask,
    otherPhone: resident.comeBack.offer,
    ownCode: resident.comeBack.title,
    refusal: anyOf(Object.values(resident.refusals)),
    photo: resident.photo.action,
    choosePhoto: resident.photo.choose,
    writeAlong: new RegExp(`^${RegExp.escape(resident.work.write)}`),
    ownPhoto: resident.photo.own,
    cardPhoto: resident.photo.ofCard,
  };
}

/** Exactly one of these sentences. */
function anyOf(sentences: readonly string[]): RegExp {
  return new RegExp(`^(${sentences.map((sentence) => RegExp.escape(sentence)).join("|")})$`);
}

/** Whatever the number is: the words that all ways of counting have around it. */
function patternOf(message: string): RegExp {
  const ways = [...message.matchAll(/\{([^{}]*)\}/g)].map(([, words = ""]) => words);
  return new RegExp(`^(${ways.map((words) => words.replace("#", "\\d+")).join("|")})`);
}
