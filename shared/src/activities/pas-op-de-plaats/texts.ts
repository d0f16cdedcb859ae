import type { Language } from "../../board/Language.ts";
import type { ActivityTexts } from "../ActivityTexts.ts";
import { agreementTexts } from "../agreementTexts.ts";

const nl: ActivityTexts = {
  name: "Pas op de plaats",
  purpose: "Sta even stil: hoe gaat het met onze groep?",
  kinds: {
    good: { name: "Wat goed gaat", add: "Leg neer", example: "Elke week soep voor iedereen" },
    change: { name: "Wat anders kan", add: "Leg neer", example: "Vaker overdag bij elkaar komen" },
    missing: { name: "Wie we missen", add: "Leg neer", example: "De buren van de nieuwe flat" },
    agreement: agreementTexts.nl.kind,
  },
  fields: {
    "going-well": { name: "Wat gaat goed?", invitation: "Hier is nog plek. Waar ben jij blij mee?" },
    otherwise: { name: "Wat kan anders?", invitation: "Hier is nog plek. Wat mag er meer, of anders?" },
    missed: { name: "Wie missen we?", invitation: "Hier is nog plek. Wie hoort er ook bij?" },
    agreements: agreementTexts.nl.field,
  },
  steps: {
    write: { name: "Schrijven", prompt: "Hoe gaat het nu met onze groep?" },
    arrive: { name: "Welkom", prompt: "Pak koffie. Scan het blokje en doe mee." },
    "look-back": { name: "Terugkijken", prompt: "Wat is er gelukt sinds de vorige keer?" },
    "going-well": { name: "Wat goed gaat", prompt: "Wat gaat goed? Schrijf het in stilte op." },
    otherwise: { name: "Wat anders kan", prompt: "Wat doen we meer, of anders?" },
    missed: { name: "Wie we missen", prompt: "Wie is er niet, en hoort er wel bij?" },
    pause: { name: "Pauze", prompt: "Pauze. Praat met iemand die je weinig spreekt." },
    checks: { name: "Drie vragen", prompt: "Drie vragen over onze buurt. Wat vind jij?" },
    agree: { name: "Afspraken", prompt: "Wat gaan we doen? Wie, en wanneer?" },
    close: { name: "Bewaren", prompt: "Dit spraken we af. Tot de volgende keer." },
  },
  checks: {
    story: {
      question: "Vertellen bewoners zelf wat hier beter is geworden?",
      short: "Wij vertellen zelf wat beter werd",
    },
    care: {
      question: "Stel: hier gebeurt iets ergs. Komen buren dan helpen?",
      short: "Bij iets ergs komen buren helpen",
    },
    decided: {
      question: "Beslist een organisatie hier wel eens zonder bewoners?",
      short: "Er wordt wel eens beslist zonder ons",
    },
    wait: {
      question: "Zegt er dan iemand: wacht even?",
      short: "Dan zegt iemand: wacht even",
    },
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
  name: "Taking stock",
  purpose: "Stop for a moment: how is our group doing?",
  kinds: {
    good: { name: "What goes well", add: "Put it down", example: "Soup for everybody each week" },
    change: { name: "What can be different", add: "Put it down", example: "Meet in the daytime more often" },
    missing: { name: "Who we miss", add: "Put it down", example: "The neighbours of the new flats" },
    agreement: agreementTexts.en.kind,
  },
  fields: {
    "going-well": { name: "What goes well?", invitation: "There is room here. What makes you happy?" },
    otherwise: { name: "What can change?", invitation: "There is room here. What shall we do more of?" },
    missed: { name: "Who do we miss?", invitation: "There is room here. Who belongs here too?" },
    agreements: agreementTexts.en.field,
  },
  steps: {
    write: { name: "Write", prompt: "How is our group doing now?" },
    arrive: { name: "Welcome", prompt: "Have some coffee. Scan the code and join in." },
    "look-back": { name: "Look back", prompt: "What has worked out since the last time?" },
    "going-well": { name: "What goes well", prompt: "What goes well? Write it down in silence." },
    otherwise: { name: "What can change", prompt: "What shall we do more of, or differently?" },
    missed: { name: "Who we miss", prompt: "Who is not here, and does belong here?" },
    pause: { name: "Break", prompt: "Break. Talk to somebody you do not often talk to." },
    checks: {
      name: "Three questions",
      prompt: "Three questions about our neighbourhood. What do you think?",
    },
    agree: { name: "Agreements", prompt: "What are we going to do? Who, and when?" },
    close: { name: "Keep it", prompt: "This is what we agreed. See you next time." },
  },
  checks: {
    story: {
      question: "Do residents themselves tell what became better here?",
      short: "We tell what became better ourselves",
    },
    care: {
      question: "Suppose something bad happens here. Do neighbours come to help?",
      short: "When it is bad, neighbours help",
    },
    decided: {
      question: "Does an organisation sometimes decide here without residents?",
      short: "Things are sometimes decided without us",
    },
    wait: {
      question: "Does somebody then say: wait a minute?",
      short: "Then somebody says: wait a minute",
    },
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
