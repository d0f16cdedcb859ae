/** Lighter than this is paper, darker is ink. Relative luminance as of WCAG 2. */
const INK = 0.3;
const COLOUR = /="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g;

/**
 * The same XML for a printer without colours: all papers nearly white, all inks nearly black. People's words stay as they
 * are, for no quotation mark stands in them unescaped.
 */
export function inBlackAndWhite(xml: string): string {
  return xml.replace(COLOUR, (_, ...channels: string[]) => {
    const [r = 0, g = 0, b = 0] = channels.slice(0, 3).map((channel) => linear(Number.parseInt(channel, 16)));
    const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    const grey = light < INK ? (light / INK) * 90 : 228 + ((light - INK) / (1 - INK)) * 27;
    const two = Math.round(grey).toString(16).padStart(2, "0");
    return `="#${two}${two}${two}"`;
  });
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
