import type { Language } from "@buurtbord/shared/board/Language.ts";

interface Notice {
  readonly title: string;
  readonly text: string;
}

/** On the laptop, where a phone becomes the remote: the remote itself is not given these. */
export interface InviteTexts {
  /** In the list of who may come in. */
  readonly role: { readonly name: string; readonly may: string };
  readonly button: string;
  readonly title: string;
  readonly text: string;
  readonly qrName: string;
  /** `{time}`: minutes and seconds. */
  readonly timeLeft: string;
  /** While a code is made. */
  readonly loading: string;
  readonly newCode: string;
  readonly over: Notice;
  readonly used: Notice;
  readonly noAddress: string;
  readonly failed: string;
}

export const inviteTexts: Readonly<Record<Language, InviteTexts>> = {
  nl: {
    role: { name: "Afstandsbediening", may: "Een telefoon die de avond leidt." },
    button: "Afstandsbediening",
    title: "Je telefoon als afstandsbediening",
    text: "Scan deze code met je eigen telefoon. Daarna leid je de avond vanuit je broekzak.",
    qrName: "QR-code voor de afstandsbediening",
    timeLeft: "De code werkt 1 keer, nog {time}.",
    loading: "Even wachten…",
    newCode: "Nieuwe code",
    over: { title: "Deze code werkt niet meer", text: "Maak een nieuwe code en scan die." },
    used: {
      title: "Je telefoon doet het",
      text: "Je vindt hem terug bij Wie mag erbij. Daar kun je hem ook intrekken.",
    },
    noAddress: "Telefoons kunnen deze laptop nu niet vinden. Kijk of de wifi aan staat.",
    failed: "Een code maken lukt nu niet. Probeer het zo nog eens.",
  },
  en: {
    role: { name: "Remote", may: "A phone that leads the evening." },
    button: "Remote",
    title: "Your phone as the remote",
    text: "Scan this code with your own phone. Then you lead the evening from your pocket.",
    qrName: "QR code for the remote",
    timeLeft: "The code works once, for another {time}.",
    loading: "Just a moment…",
    newCode: "New code",
    over: { title: "This code no longer works", text: "Make a new code and scan it." },
    used: {
      title: "Your phone is the remote",
      text: "You find it under Who may come in. You can take it back there too.",
    },
    noAddress: "Phones cannot find this laptop now. See whether the Wi-Fi is on.",
    failed: "No code could be made. Try again in a moment.",
  },
};
