import type { BuurtTexts } from "./BuurtTexts.ts";

export const nl: BuurtTexts = {
  pageTitle: "Onze buurt",
  toStart: "Naar de startpagina",
  shelf: {
    title: "Onze borden",
    none: "Hier staat nog geen bord. Maak er een, of zet er een neer dat je al hebt.",
    open: "Open",
    lastActivity: "Laatst gebruikt op {date}",
    takeOff: "Haal van de plank",
    takeOffSure: "Het bord zelf blijft. Je vindt het dan alleen nog met zijn eigen link.",
    takeOffYes: "Haal van de plank",
    takeOffNo: "Laat staan",
  },
  bring: {
    title: "Borden van deze laptop",
    hint: "Deze borden staan nog niet bij de buurt.",
    action: "Zet op de plank",
  },
  newBoard: {
    title: "Nieuw bord voor de buurt",
    name: "Hoe heet het?",
    nameExample: "Wensen voor het plein",
    action: "Maak het bord",
  },
  programmes: {
    title: "Onze draaiboeken",
    none: "Een draaiboek dat je bij een bord bewaart, staat hier.",
    remove: "Haal weg",
  },
  paper: {
    title: "Een blad om te bewaren",
    hint: "Ben je de link kwijt? Met dit blad open je jullie borden weer, ook op een andere laptop of telefoon.",
    print: "Print het blad",
    heading: "De borden van {name}",
    keepSafe: "Bewaar dit blad op een veilige plek. Wie het heeft, kan alle borden openen en veranderen.",
    noCopy: "De borden zelf staan op {home}. Maak daar af en toe een reservekopie.",
    qrName: "QR-code om de borden van de buurt te openen",
    madeOn: "Gemaakt op {date}",
    newLink: "Maak een nieuwe link",
    newLinkHint: "Is het blad kwijt? De oude link en het oude blad werken dan niet meer.",
    newLinkDone: "De link is nieuw. Print ook een nieuw blad.",
  },
  start: {
    title: "Onze buurt",
    purpose: "Zet jullie borden bij elkaar op één plank. Ook voor de volgende keer.",
    name: "Hoe heet jullie buurt?",
    nameExample: "De Waterkant",
    make: "Maak een plank",
    open: "Open",
    nameEmpty: "Geef de buurt eerst een naam.",
  },
  noAccess: {
    title: "Deze link van de buurt werkt niet (meer)",
    text: "Vraag om de nieuwe link, of scan het nieuwste blad.",
  },
};
