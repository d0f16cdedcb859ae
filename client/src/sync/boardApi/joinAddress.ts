/** `GET /api/addresses`: where phones can find the server. */
export interface PhoneAddresses {
  /** Best first; empty: no phone can reach this laptop. */
  readonly addresses: readonly { readonly url: string; readonly label: string }[];
  /** Where it can be reached from home, or null. */
  readonly publicUrl: string | null;
  /** Where this page was opened, and whether a phone could open that too. */
  readonly page: { readonly url: string; readonly reachable: boolean };
}

/** The address for phones: the one that was chosen, as long as it is there; null when no phone can come in. */
export function joinAddress(found: PhoneAddresses, chosen: string | null): string | null {
  if (found.publicUrl !== null) return found.publicUrl;
  const choices = addressChoices(found).map(({ url }) => url);
  return chosen !== null && choices.includes(chosen) ? chosen : (choices[0] ?? null);
}

/** All that a facilitator may choose from, best first. */
export function addressChoices({ addresses, page }: PhoneAddresses): PhoneAddresses["addresses"] {
  const isListed = addresses.some(({ url }) => url === page.url);
  return page.reachable && !isListed ? [{ url: page.url, label: "" }, ...addresses] : addresses;
}

const NUMBERS = /^https?:\/\/(\d+\.){3}\d+(:\d+)?$/;

/**
 * Whether an address that stands on paper somewhere still leads here, as far as can be known: a name may lead to any
 * number, and goes along to another network.
 */
export function leadsHere(found: PhoneAddresses, printed: string): boolean {
  return !NUMBERS.test(printed) || addressChoices(found).some(({ url }) => url === printed);
}

/**
 * What the QR says. Capitals where they make no difference: that makes the code smaller, so that it is read from
 * farther away.
 */
export function qrAddress(address: string, joinCode: string, joinKey: string): string {
  return `${address.toUpperCase()}/m/${joinCode.toUpperCase()}-${joinKey.toUpperCase()}`;
}

/** As people read and type it: no `http://`. */
export function typedAddress(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** A code in groups, as it is read aloud: `482 913`, `K7M2 P9XQ`. */
export function groupedCode(joinCode: string): string {
  const half = joinCode.length / 2;
  return `${joinCode.slice(0, half)} ${joinCode.slice(half)}`;
}
