import type { ProgrammesTexts } from "./ProgrammesTexts.ts";

export const nl: ProgrammesTexts = {
  save: {
    action: "Bewaar dit draaiboek",
    hint: "Zo heb je de stappen een volgende keer weer. Kaarten en namen gaan niet mee.",
    name: "Hoe heet dit draaiboek?",
    nameEmpty: "Geef het draaiboek eerst een naam.",
    asFile: "Bewaar als bestand",
    atBuurt: "Bewaar bij {buurt}",
    savedFile: "Het bestand staat bij je downloads.",
    savedAtBuurt: "Bewaard bij {buurt}. Je vindt het bij “Ander draaiboek”.",
    taken: "Bij {buurt} staat al een draaiboek dat zo heet.",
    replace: "Vervang het oude",
    otherName: "Kies een andere naam",
    fileName: "draaiboek",
  },
  other: {
    action: "Ander draaiboek",
    ready: "Klaar om te gebruiken",
    ofBuurt: "Van {buurt}",
    choose: "Bekijk",
    file: "Uit een bestand",
    fileHint: "Een draaiboek dat je eerder bewaarde, of van iemand kreeg.",
    fromFile: "Kies een bestand",
    replaces:
      "{n, plural, one {Dit komt in de plaats van de ene stap van nu.} other {Dit komt in de plaats van de # stappen van nu.}}",
    stays: "De kaarten blijven liggen. We beginnen dan bij stap 1.",
    use: "Gebruik dit draaiboek",
    back: "Terug",
    used: "Dit draaiboek staat klaar. Met Ongedaan komt het oude terug.",
    problems: {
      "not-a-programme": "Dit bestand is geen draaiboek. Kies een bestand dat je hier bewaarde.",
      "too-large": "Dit bestand is te groot voor een draaiboek. Kies een ander bestand.",
      newer: "Dit draaiboek komt van een nieuwere Buurtbord. Werk eerst Buurtbord op deze laptop bij.",
      "activity-unknown":
        "Dit draaiboek hoort bij een soort bord dat hier niet is. Werk eerst Buurtbord op deze laptop bij.",
      "no-steps": "Er staan geen stappen in dit draaiboek. Kies een ander bestand.",
      "too-many-steps": "Er staan te veel stappen in dit draaiboek. Kies een ander bestand.",
      "step-wrong": "Stap {step} van dit draaiboek is niet te lezen. Vraag om een nieuw bestand.",
      "step-nameless": "Stap {step} van dit draaiboek heeft geen naam of vraag. Vraag om een nieuw bestand.",
      "step-too-long": "De naam of vraag van stap {step} is te lang. Vraag om een nieuw bestand.",
      "field-unknown": "Stap {step} vraagt om een vak dat hier niet is. Vraag om een nieuw bestand.",
      "other-activity":
        "Dit draaiboek is voor een ander soort bord: {activity}. Maak zo'n bord, of kies een ander bestand.",
      unreadable: "Dit bestand gaat niet open. Kies het nog een keer.",
    },
  },
};
