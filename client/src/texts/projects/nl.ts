import type { ProjectsTexts } from "./ProjectsTexts.ts";

export const nl: ProjectsTexts = {
  button: "Projecten",
  garden: {
    title: "De tuin",
    empty: "Elk project begint als een zaadje. Met elk bericht groeit het.",
    toWall: "Toon de tuin",
    offWall: "Haal de tuin weg",
    isOnWall: "Op het scherm staat de tuin",
    help: "Vraagt hulp",
    rest: "Rust, met dank",
    offer:
      "{n, plural, one {Er groeit # plant} other {Er groeien # planten}} van eerdere avonden. Begin met de tuin?",
    alsoOf: "In de tuin staan ook de planten van",
    plants: "{n, plural, one {# plant} other {# planten}}",
    plant: "{name}: {stage}",
  },
  stages: {
    seed: "een zaadje",
    sprout: "een kiem",
    leaves: "een plantje",
    bud: "een plant met een knop",
    bloom: "een plant in bloei",
  },
  kinds: {
    news: "Nieuws",
    help: "Vraagt hulp",
    celebrate: "Feest",
    passed: "Doorgegeven",
    rest: "Gestopt met dank",
  },
  list: {
    title: "Hoe gaat het met de projecten?",
    about: "Bovenaan staat wie een belletje kan gebruiken. Wij sturen zelf niets.",
    none: "Er zijn nog geen projecten. Ze komen uit de oogst van de avond.",
    told: "{n, plural, =0 {Nog niets verteld} one {# keer verteld} other {# keer verteld}}",
    last: "Laatste keer: {date}",
    of: "Van {evening}",
    asks: "Vroeg om hulp. Bel eens?",
    quiet: "Al een tijd stil. Een belletje doet vast goed.",
    fine: "Groeit rustig door.",
  },
  link: {
    make: "Maak een link",
    title: "De link van dit project",
    hint: "Geef hem alleen aan de mensen van dit project. Wie hem heeft, mag vertellen hoe het gaat.",
    codeTitle: "De code van dit project",
    codeHint:
      "Typ hem bij de volgende bijeenkomst op je telefoon, bij Ik was hier al. Dat mag op elk bord, als de deur open is.",
    open: "Open de pagina",
    end: "Stop alle links",
    endSure: "Alle links en codes van dit project stoppen. Druk nog een keer.",
    ended: "De links van dit project werken niet meer.",
    fails: "Dit lukt nu niet. Probeer het zo nog eens.",
  },
  reminder: {
    group: "Voor de app-groep van de buurt",
    groupAbout: "Kopieer dit en plak het in jullie eigen groep. Wij sturen zelf niets.",
    groupWords:
      "Hoe gaat het met {names}? Doe je mee? Vertel het op de pagina van je project, of de volgende keer als we elkaar zien.",
    title: "Voor de mensen van elk project",
    about:
      "Print dit en deel het uit, of stuur het zelf. Wie de link of code heeft, mag vertellen hoe het gaat.",
    make: "Maak briefjes",
    words: "Hoe gaat het met ‘{name}’? Vertel het in een zin of met een foto. {way}",
    byLink: "Dat kan hier: {url}",
    byCode: "Neem deze code mee naar de volgende bijeenkomst: {code}",
    onPaper: {
      byLink: "Hoe gaat het ermee? Scan dit, en vertel het in een zin of met een foto.",
      byCode:
        "Hoe gaat het ermee? Typ deze cijfers bij de volgende bijeenkomst op je telefoon, en vertel het in een zin of met een foto.",
    },
    copy: "Kopieer",
    copied: "Het briefje is gekopieerd.",
    print: "Print",
  },
};
