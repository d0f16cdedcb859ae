/** The colours that things may have: names of the custom properties in client/src/ui/tokens.css, without the dashes. */
export type Tint =
  | PaperTint
  | "inkt"
  | "wit"
  | "papier"
  | "linnen"
  | "tafel"
  | "tafel-nerf"
  | "hout"
  | "hout-diep"
  | "gras"
  | "kruin"
  | "kruin-diep"
  | "rand"
  | "zon";

/** The six paper colours of cards. Never the only sign: colour, icon and word come together. */
export type PaperTint =
  | "kaart-geel"
  | "kaart-blauw"
  | "kaart-oranje"
  | "kaart-roze"
  | "kaart-groen"
  | "kaart-wit";
