/** What neighbours of the invented De Waterkant might bring, by kind of card. */
const SAMPLES = {
  "asset-map": {
    talent: [
      "Brood bakken",
      "Haren knippen",
      "Voorlezen",
      "Schaken",
      "Computers",
      "Arabisch tolken",
      "Fietsen maken",
      "Goed luisteren",
      "Koken voor veel mensen",
      "Naaien",
      "Tuinieren",
      "Gitaar spelen",
    ],
    group: [
      "Naaigroep",
      "Volkstuin",
      "Koor",
      "Koffieclub",
      "Kaartclub",
      "Moeders op het plein",
      "Wandelgroep",
    ],
    organisation: ["Bibliotheek", "Basisschool", "Buurthuis", "Wijkzorg", "Moskee", "Verhuurder"],
    place: ["Bakkerij", "Het plein", "Leeg lokaal", "Weekmarkt", "Sportveld", "Park", "Kapper"],
    story: ["Het oude veer", "Feest van 1974"],
  },
  "wish-tree": {
    wish: [
      "De zee weer zien",
      "Samen koken op zondag",
      "Een bankje in de zon",
      "Leren fietsen",
      "Samen schaken",
      "Bloemen op het plein",
      "Naar de markt",
      "Nederlands oefenen",
      "Een hond uitlaten",
      "Voetballen na school",
      "Hulp met mijn telefoon",
      "Een straatfeest",
      "Zingen in een koor",
      "Samen taart bakken",
      "Werken in een tuin",
      "Samen wandelen",
      "Boekenkast op straat",
      "Kaarten op woensdag",
      "Naar het museum",
      "Mijn buren kennen",
      "Een plek om te spelen",
      "Leren naaien",
      "Een rit naar mijn zus",
      "Samen eten met kerst",
      "Licht bij het fietspad",
      "Mijn fiets maken",
      "Verhalen van vroeger",
      "أن أطبخ معكم",
      "Muziek op het plein",
      "Een moestuin",
    ],
  },
  "idea-board": {
    idea: [
      "Samen koken op zondag",
      "Soep voor het hele portiek",
      "Film in het park",
      "Avondwandeling",
      "Picknick met alle flats",
      "Bollen planten",
      "Fietsles voor iedereen",
      "Hulp met de computer",
      "Taalcafé",
      "Samen gitaar leren",
      "Taart ruilen",
      "Ontbijt op het plein",
      "Repaircafé",
      "Een boekenkastje",
      "Kleding ruilen",
    ],
  },
  "pas-op-de-plaats": {
    good: [
      "Elke week soep voor iedereen",
      "Meer jonge mensen",
      "We lachen veel",
      "De tuin is af",
      "Nieuwe buren blijven eten",
      "De sleutel ligt bij drie mensen",
      "Het koor zingt weer",
    ],
    change: [
      "Op tijd beginnen",
      "Taken beter delen",
      "Ook eens overdag",
      "Flyer in 4 talen",
      "Minder vergaderen, meer doen",
      "Vaker bij iemand thuis",
    ],
    missing: ["Buren van de nieuwe flat", "Jongeren", "Mannen", "Wie slecht loopt", "De bakker"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type SampledActivity = keyof typeof SAMPLES;
export const SAMPLED_ACTIVITIES = Object.keys(SAMPLES) as SampledActivity[];

export interface SampleCard {
  readonly kind: string;
  readonly text: string;
}

/** So many cards, the kinds mixed as in a room; after the last text it begins again from the first. */
export function sampleCards(activity: SampledActivity, count: number): readonly SampleCard[] {
  const kinds = Object.entries<readonly string[]>(SAMPLES[activity]);
  const all = kinds
    .flatMap(([kind, texts]) => texts.map((text, index) => ({ kind, text, turn: index / texts.length })))
    .sort((a, b) => a.turn - b.turn);
  return Array.from({ length: count }, (_, i) => all[i % all.length] ?? { kind: "", text: "" });
}
