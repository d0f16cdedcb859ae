import type { FieldTexts, KindTexts } from "./ActivityTexts.ts";

/** The words of agreements, the same in every activity that has them. */
export const agreementTexts = {
  nl: {
    kind: {
      name: "Afspraak",
      add: "Spreek af",
      example: "Een rondje langs de nieuwe flat",
      agreement: {
        counted: { one: "{n} afspraak", other: "{n} afspraken" },
        whenLabel: "Wanneer?",
        whenExample: "Volgende week zaterdag",
        nameLabel: "Je voornaam",
        nameShows: "Je naam komt op het grote scherm. Je mag dit leeg laten.",
        action: "Ik doe dit",
        done: "Jij doet dit",
      },
    },
    field: { name: "Afspraken", invitation: "Hier komt wat we gaan doen. Wie begint er?" },
  },
  en: {
    kind: {
      name: "Agreement",
      add: "Agree on it",
      example: "A round along the new flats",
      agreement: {
        counted: { one: "{n} agreement", other: "{n} agreements" },
        whenLabel: "When?",
        whenExample: "Next Saturday",
        nameLabel: "Your first name",
        nameShows: "Your name comes on the big screen. You may leave this empty.",
        action: "I will do this",
        done: "You will do this",
      },
    },
    field: { name: "Agreements", invitation: "This is for what we are going to do. Who starts?" },
  },
} as const satisfies Record<string, { readonly kind: KindTexts; readonly field: FieldTexts }>;
