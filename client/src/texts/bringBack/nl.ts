import type { BringBackTexts } from "./BringBackTexts.ts";

export const nl: BringBackTexts = {
  title: "Een bord uit een bestand",
  about: "Heb je een bord meegenomen als zip-bestand? Breng het hier terug, met alles wat erop hing.",
  choose: "Breng een bord terug uit een bestand",
  drop: "Of sleep het bestand hierheen.",
  busy: "Het bord komt terug. Met veel foto's duurt dat een paar minuten.",
  again: "Breng het bord terug",
  back: "“{title}” is terug.",
  left: {
    erased:
      "{n, plural, one {# ding is eerder voorgoed gewist en blijft weg.} other {# dingen zijn eerder voorgoed gewist en blijven weg.}}",
    unknown:
      "{n, plural, one {# kaartje kent deze Buurtbord nog niet. Het staat nog in je bestand.} other {# kaartjes kent deze Buurtbord nog niet. Ze staan nog in je bestand.}}",
    moments:
      "{n, plural, one {# momentopname zat niet in dit oude bestand.} other {# momentopnames zaten niet in dit oude bestand.}}",
    tables:
      "{n, plural, one {# tafel zat niet in het bestand. Het groepje begint daar opnieuw.} other {# tafels zaten niet in het bestand. Die groepjes beginnen daar opnieuw.}}",
    photos: "{n, plural, one {# foto zat niet in het bestand.} other {# foto's zaten niet in het bestand.}}",
  },
  newLinks: "Het bord heeft een nieuwe code en nieuwe links. De oude horen bij het oude bord.",
  open: "Open het bord",
  problems: {
    "archive-unreadable":
      "Dit is geen bord uit Buurtbord. Kies het zip-bestand dat je van een bord hebt meegenomen.",
    "archive-broken":
      "Dit bestand is niet heel, of iemand heeft het veranderd. Kies het bestand zoals je het meenam.",
    "archive-newer": "Dit bestand komt uit een nieuwere Buurtbord. Zet hier eerst de nieuwste versie neer.",
    "archive-too-large": "Dit bestand is te groot. Kies het zip-bestand dat je van een bord hebt meegenomen.",
    "archives-busy": "Er komt net een ander bord terug. Wacht even en probeer het nog eens.",
  },
};
