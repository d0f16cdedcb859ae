import type { AtTableTexts } from "./AtTableTexts.ts";

export const nl: AtTableTexts = {
  on: {
    title: "De avond gaat verder in de zaal.",
    text: "Schrijf rustig je zin af: het bewaart vanzelf. Kom daarna naar de zaal.",
  },
  closing: {
    title: "De avond is bijna klaar.",
    text: "Schrijf rustig je zin af: het bewaart vanzelf. Kom daarna naar de zaal voor het einde.",
  },
  apart: {
    title: "De groepjes zijn veranderd.",
    text: "Op de lijst zit nu niemand aan deze tafel. Wat hier staat, blijft staan. Kijk op je telefoon waar je zit, of vraag het de begeleider.",
  },
};
