import type { Language } from "../../board/Language.ts";
import type { ActivityTexts } from "../ActivityTexts.ts";

const nl: ActivityTexts = {
  name: "Wensboom",
  purpose: "Hang wensen op en help elkaar ze uit te laten komen.",
  kinds: { wish: { name: "Wens", add: "Hang op", example: "Samen koken op zondag" } },
  fields: {},
  steps: {
    hang: { name: "Ophangen", prompt: "Wat wens jij voor onze buurt?" },
    help: { name: "Ik help mee", prompt: "Welke wens kan met jouw hulp uitkomen?" },
    miss: { name: "Wie missen we?", prompt: "Wie is er niet? Wat zou die wensen?" },
    agree: { name: "Afspraken", prompt: "Wie begint waarmee, en wanneer?" },
    arrive: { name: "Welkom", prompt: "Pak koffie. Scan het blokje en doe mee." },
    remember: { name: "Weet je nog", prompt: "Vertel je buur: wat was hier een mooie dag?" },
    read: { name: "Voorlezen", prompt: "Welke wens wil jij nog een keer horen?" },
    pause: { name: "Pauze", prompt: "Pauze. Praat met iemand die je nog niet kent." },
    close: { name: "Bewaren", prompt: "Kijk naar de boom. Welke wens komt eerst uit?" },
  },
  join: {
    action: "Ik help mee",
    done: "Je helpt mee",
    undo: "Toch niet",
    people: { one: "{n} persoon helpt mee", other: "{n} mensen helpen mee" },
  },
  cards: { one: "{n} wens", other: "{n} wensen" },
};

const en: ActivityTexts = {
  name: "Wish tree",
  purpose: "Hang up wishes and help each other make them come true.",
  kinds: { wish: { name: "Wish", add: "Hang it up", example: "Cooking together on Sunday" } },
  fields: {},
  steps: {
    hang: { name: "Hang up", prompt: "What do you wish for our neighbourhood?" },
    help: { name: "I can help", prompt: "Which wish can come true with your help?" },
    miss: { name: "Who is missing?", prompt: "Who is not here? What would they wish?" },
    agree: { name: "Agree", prompt: "Who starts with what, and when?" },
    arrive: { name: "Welcome", prompt: "Have some coffee. Scan the code and join in." },
    remember: { name: "Remember", prompt: "Tell your neighbour: what was a lovely day here?" },
    read: { name: "Read aloud", prompt: "Which wish would you like to hear again?" },
    pause: { name: "Break", prompt: "Break. Talk to somebody you do not know yet." },
    close: { name: "Keep it", prompt: "Look at the tree. Which wish comes true first?" },
  },
  join: {
    action: "I can help",
    done: "You are helping",
    undo: "Not after all",
    people: { one: "{n} person helps", other: "{n} people help" },
  },
  cards: { one: "{n} wish", other: "{n} wishes" },
};

export const texts: Readonly<Record<Language, ActivityTexts>> = { nl, en };
