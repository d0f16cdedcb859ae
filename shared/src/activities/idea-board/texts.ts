import type { Language } from "../../board/Language.ts";
import type { ActivityTexts } from "../ActivityTexts.ts";

const nl: ActivityTexts = {
  name: "Ideeënbord",
  purpose: "Leg ideeën op tafel en zoek uit wie er meedoet.",
  kinds: { idea: { name: "Idee", add: "Leg op tafel", example: "Picknick met de hele flat" } },
  fields: {
    parking: {
      name: "Parkeerplek",
      invitation: "Zit je iets dwars? Dat mag hier liggen. We komen erop terug.",
    },
  },
  steps: {
    ideas: { name: "Ideeën", prompt: "Wat wil jij doen, samen met een paar buren?" },
    dots: { name: "Stippen geven", prompt: "Waar krijg jij zin in?" },
    join: { name: "Ik doe mee", prompt: "Waar doe jij aan mee?" },
    miss: { name: "Wie missen we?", prompt: "Wie vragen we er nog bij?" },
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
  kinds: { idea: { name: "Idea", add: "Put it on the table", example: "A picnic with the whole building" } },
  fields: {
    parking: {
      name: "Parking spot",
      invitation: "Is something bothering you? It can stay here. We will come back to it.",
    },
  },
  steps: {
    ideas: { name: "Ideas", prompt: "What would you do together with a few neighbours?" },
    dots: { name: "Give dots", prompt: "Which ideas make you happy?" },
    join: { name: "Count me in", prompt: "What will you join in with?" },
    miss: { name: "Who is missing?", prompt: "Who else shall we ask?" },
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
