import { isIP } from "node:net";
import type { LanAddress } from "./lanAddresses.ts";

/** How this server listens and what it is called. */
export interface Listening {
  /** The address it listens on: HOST. */
  readonly host: string;
  readonly publicUrl: string | null;
  /** Asked anew each time: a laptop changes networks. */
  lanAddresses(): readonly LanAddress[];
}

/** `GET /api/addresses`: where phones can find us. */
export interface PhoneAddresses {
  /** Best first; empty: no phone can reach this machine. */
  readonly addresses: readonly { readonly url: string; readonly label: string }[];
  readonly publicUrl: string | null;
  /** The address this page was opened at, and whether a phone could open it too. */
  readonly page: { readonly url: string; readonly reachable: boolean };
}

/** `page` is the origin that the asking page was opened at; phones come in by the same port. */
export function phoneAddresses(listening: Listening, page: URL): PhoneAddresses {
  const port = page.port === "" ? "" : `:${page.port}`;
  const open = listening.lanAddresses().filter(({ address }) => listensOn(listening.host, address));
  return {
    addresses: open.map(({ address, label }) => ({ url: `http://${address}${port}`, label })),
    publicUrl: listening.publicUrl,
    page: { url: page.origin, reachable: !isLoopback(page.hostname) },
  };
}

/** The one address to print and to draw: from home if we can be reached there, else the page's own or the best one. */
export function bestAddress({ addresses, publicUrl, page }: PhoneAddresses): string {
  if (publicUrl !== null) return publicUrl;
  return page.reachable ? page.url : (addresses[0]?.url ?? page.url);
}

function listensOn(host: string, address: string): boolean {
  return host === "0.0.0.0" || host === "::" || host === address;
}

function isLoopback(hostname: string): boolean {
  if (hostname === "localhost" || hostname === "[::1]") return true;
  return isIP(hostname) === 4 && hostname.startsWith("127.");
}
