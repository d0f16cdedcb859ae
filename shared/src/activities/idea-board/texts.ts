import type { Language } from "../../board/Language.ts";
import type { ActivityTexts } from "../ActivityTexts.ts";
import { agreementTexts } from "../agreementTexts.ts";

const nl: ActivityTexts = {
  name: "Ideeënbord",
  purpose: "Leg ideeën op tafel en zoek uit wie er meedoet.",
  kinds: {
    idea: { name: "Idee", add: "Leg op tafel", example: "Picknick met de hele flat" },
    agreement: agreementTexts.nl.kind,
  },
  fields: {
    parking: {
      name: "Parkeerplek",
      invitation: "Zit je iets dwars? Dat mag hier liggen. We komen erop terug.",
    },
    agreements: agreementTexts.nl.field,
  },
  steps: {
    ideas: { name: "Ideeën", prompt: "Wat wil jij doen, samen met een paar buren?" },
    dots: { name: "Stippen geven", prompt: "Waar krijg jij zin in?" },
    join: { name: "Ik doe mee", prompt: "Waar doe jij aan mee?" },
    miss: { name: "Wie missen we?", prompt: "Wie vragen we er nog bij?" },
    arrive: { name: "Welkom", prompt: "Pak koffie. Scan het blokje en doe mee." },
    proud: { name: "Wat al goed gaat", prompt: "Vertel je buur: wat gaat hier al goed?" },
    read: { name: "Voorlezen", prompt: "Welk idee wil jij beter begrijpen?" },
    pause: { name: "Pauze", prompt: "Pauze. Praat met iemand die je nog niet kent." },
    agree: { name: "Afspraken", prompt: "Wat is de eerste stap? Wie doet dat?" },
    close: { name: "Bewaren", prompt: "Kijk nog eens goed. Hier gaan we mee door." },
  },
  join: {
    action: "Ik doe mee",
    done: "Je doet mee",
    undo: "Toch niet",
    people: { one: "{n} persoon doet mee", other: "{n} mensen doen mee" },
  },
  cards: { one: "{n} idee", other: "{n} ideeën" },
};

const en: ActivityTexts = {
  name: "Idea board",
  purpose: "Put ideas on the table and find out who joins in.",
  kinds: {
    idea: { name: "Idea", add: "Put it on the table", example: "A picnic with the whole building" },
    agreement: agreementTexts.en.kind,
  },
  fields: {
    parking: {
      name: "Parking spot",
      invitation: "Is something bothering you? It can stay here. We will come back to it.",
    },
    agreements: agreementTexts.en.field,
  },
  steps: {
    ideas: { name: "Ideas", prompt: "What would you do together with a few neighbours?" },
    dots: { name: "Give dots", prompt: "Which ideas make you happy?" },
    join: { name: "Count me in", prompt: "What will you join in with?" },
    miss: { name: "Who is missing?", prompt: "Who else shall we ask?" },
    arrive: { name: "Welcome", prompt: "Have some coffee. Scan the code and join in." },
    proud: { name: "What goes well", prompt: "Tell your neighbour: what goes well here already?" },
    read: { name: "Read aloud", prompt: "Which idea would you like to understand better?" },
    pause: { name: "Break", prompt: "Break. Talk to somebody you do not know yet." },
    agree: { name: "Agreements", prompt: "What is the first step? Who takes it?" },
    close: { name: "Keep it", prompt: "Take one more look. This is what we go on with." },
  },
  join: {
    action: "Count me in",
    done: "You are in",
    undo: "Not after all",
    people: { one: "{n} person joins in", other: "{n} people join in" },
  },
  cards: { one: "{n} idea", other: "{n} ideas" },
};

export const texts: Readonly<Record<Language, ActivityTexts>> = { nl, en };
