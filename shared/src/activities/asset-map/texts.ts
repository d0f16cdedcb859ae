import type { Language } from "../../board/Language.ts";
import type { ActivityTexts } from "../ActivityTexts.ts";
import { agreementTexts } from "../agreementTexts.ts";

const nl: ActivityTexts = {
  name: "Krachtenkaart",
  purpose: "Laat zien wat er al is in de buurt, en wat bij elkaar hoort.",
  kinds: {
    talent: { name: "Talent", add: "Zet op de kaart", example: "Fietsen maken" },
    group: { name: "Groep of club", add: "Zet op de kaart", example: "Koffieclub op woensdag" },
    organisation: { name: "Organisatie", add: "Zet op de kaart", example: "De bibliotheek" },
    place: { name: "Plek of bedrijf", add: "Zet op de kaart", example: "De bakker op de hoek" },
    story: { name: "Verhaal", add: "Zet op de kaart", example: "Hier voer vroeger een pont" },
    agreement: agreementTexts.nl.kind,
  },
  fields: {
    talents: { name: "Talenten van mensen", invitation: "Hier is nog plek. Wat kun jij goed?" },
    groups: { name: "Groepen en clubs", invitation: "Hier is nog plek. Bij welke club hoor jij?" },
    organisations: { name: "Organisaties", invitation: "Hier is nog plek. Wie werkt er in de buurt?" },
    places: { name: "Plekken en bedrijven", invitation: "Hier is nog plek. Waar kom jij graag?" },
    stories: {
      name: "Verhalen en geschiedenis",
      invitation: "Hier is nog plek. Wie vertelt iets van vroeger?",
    },
    agreements: agreementTexts.nl.field,
  },
  steps: {
    hang: { name: "Op de kaart", prompt: "Wat is er al in onze buurt?" },
    lines: { name: "Lijnen trekken", prompt: "Trek een lijn. Wat hoort bij elkaar?" },
    miss: { name: "Wie missen we?", prompt: "Wie of wat staat er nog niet bij?" },
    arrive: { name: "Welkom", prompt: "Pak koffie. Scan het blokje en doe mee." },
    talents: { name: "Talenten", prompt: "Wat kun jij goed? Schrijf het in stilte op." },
    groups: { name: "Groepen", prompt: "Bij welke groep of club voel jij je thuis?" },
    organisations: { name: "Organisaties", prompt: "Welke organisatie heeft hier goed geholpen?" },
    places: { name: "Plekken", prompt: "Waar kom jij graag in de buurt?" },
    stories: { name: "Verhalen", prompt: "Welk verhaal van hier moet iedereen horen?" },
    count: { name: "Tel mee", prompt: "Tel mee. Wat hebben we samen al?" },
    pause: { name: "Pauze", prompt: "Pauze. Praat met iemand die je nog niet kent." },
    dots: { name: "Stippen geven", prompt: "Waar wil jij mee verder? Geef je stippen." },
    agree: { name: "Afspraken", prompt: "Wie begint waarmee, en wanneer?" },
    close: { name: "Bewaren", prompt: "Kijk nog eens goed. Dit hebben we samen al." },
  },
  join: {
    action: "Ik doe mee",
    done: "Je doet mee",
    undo: "Toch niet",
    people: { one: "{n} persoon doet mee", other: "{n} mensen doen mee" },
  },
  cards: { one: "{n} kaart", other: "{n} kaarten" },
};

const en: ActivityTexts = {
  name: "Map of strengths",
  purpose: "Show what the neighbourhood already has, and what belongs together.",
  kinds: {
    talent: { name: "Talent", add: "Put it on the map", example: "Mending bikes" },
    group: { name: "Group or club", add: "Put it on the map", example: "Coffee club on Wednesday" },
    organisation: { name: "Organisation", add: "Put it on the map", example: "The library" },
    place: { name: "Place or business", add: "Put it on the map", example: "The baker on the corner" },
    story: { name: "Story", add: "Put it on the map", example: "A ferry used to cross here" },
    agreement: agreementTexts.en.kind,
  },
  fields: {
    talents: { name: "People's talents", invitation: "There is room here. What are you good at?" },
    groups: { name: "Groups and clubs", invitation: "There is room here. Which club are you in?" },
    organisations: { name: "Organisations", invitation: "There is room here. Who works around here?" },
    places: { name: "Places and businesses", invitation: "There is room here. Where do you like to go?" },
    stories: { name: "Stories and history", invitation: "There is room here. Who can tell an old story?" },
    agreements: agreementTexts.en.field,
  },
  steps: {
    hang: { name: "On the map", prompt: "What does our neighbourhood already have?" },
    lines: { name: "Draw lines", prompt: "Draw a line. What belongs together?" },
    miss: { name: "Who is missing?", prompt: "Who or what is not here yet?" },
    arrive: { name: "Welcome", prompt: "Have some coffee. Scan the code and join in." },
    talents: { name: "Talents", prompt: "What are you good at? Write it down in silence." },
    groups: { name: "Groups", prompt: "In which group or club do you feel at home?" },
    organisations: { name: "Organisations", prompt: "Which organisation has been a real help here?" },
    places: { name: "Places", prompt: "Where in the neighbourhood do you like to go?" },
    stories: { name: "Stories", prompt: "Which story from here should everybody hear?" },
    count: { name: "Count along", prompt: "Count along. What do we have together already?" },
    pause: { name: "Break", prompt: "Break. Talk to somebody you do not know yet." },
    dots: { name: "Give dots", prompt: "What do you want to go on with? Give dots." },
    agree: { name: "Agreements", prompt: "Who starts with what, and when?" },
    close: { name: "Keep it", prompt: "Take one more look. We already have all this." },
  },
  join: {
    action: "Count me in",
    done: "You are in",
    undo: "Not after all",
    people: { one: "{n} person joins in", other: "{n} people join in" },
  },
  cards: { one: "{n} card", other: "{n} cards" },
};

export const texts: Readonly<Record<Language, ActivityTexts>> = { nl, en };
