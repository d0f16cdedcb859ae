import type { SheetTexts } from "./SheetTexts.ts";

export const nl: SheetTexts = {
  title: "Werkblad",
  together: "Iedereen aan tafel schrijft mee, hier of op de telefoon. Het bewaart vanzelf.",
  filled: "{n} van de {all} vragen ingevuld",
  star: "Zet een ster bij deze regel",
  unstar: "Haal de ster weg",
  starHint: "Een ster: dit vertellen jullie straks het eerst.",
  erase: {
    action: "Wis voorgoed",
    title: "Wil je dit antwoord wissen?",
    text: "Alles wat bij deze vraag staat, gaat voorgoed weg. Ook uit wat eerder is bewaard. Wie het schreef, weet het bord niet.",
    yes: "Ja, wis het antwoord",
    done: "Het antwoord is gewist.",
  },
};
