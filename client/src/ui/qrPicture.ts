import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

export interface QrPicture {
  /** Modules along a side, the white around it included. */
  readonly size: number;
  /** SVG path data of the dark modules, one unit each. */
  readonly path: string;
  /** How far the path is to be moved: the white around it. */
  readonly quiet: number;
}

/** Less white around it and some phones do not see it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** A QR code that can do with a fold or a thumb over 15 % of it. */
export function qrPicture(text: string): QrPicture {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size + 2 * QUIET_MODULES, path: toSvgPath(code), quiet: QUIET_MODULES };
}

/**
 * What a phone's camera reads to join a wireless network. In a name or password `\ ; , : "` have a meaning of their
 * own, so they are escaped.
 */
export function wifiText({ name, password }: { readonly name: string; readonly password: string }): string {
  const escaped = (text: string) => text.replace(/[\\;,:"]/g, "\\$&");
  const secret = password === "" ? "T:nopass" : `T:WPA;P:${escaped(password)}`;
  return `WIFI:S:${escaped(name)};${secret};;`;
}
