import { isIP } from "node:net";

/** Names under which this machine may be reached, besides its addresses. */
export interface OwnNames {
  /** As the machine calls itself. */
  readonly machine: string;
  /** The origin in PUBLIC_URL. */
  readonly publicUrl: string | null;
}

/**
 * Whether a browser may call us this. A website elsewhere can let its own name point at this laptop (DNS rebinding) and
 * then reads our pages as its own; it cannot do so with an address or with a name that only exists on this network.
 * `host` is a normalised Host header: lower case, an IPv6 address in brackets.
 */
export function isKnownHost(host: string, own: OwnNames): boolean {
  if (own.publicUrl !== null && host === new URL(own.publicUrl).host) return true;
  const name = host.replace(/:\d+$/, "").replace(/\.$/, "");
  if (isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0) return true;
  return (
    name === "localhost" || name === own.machine.toLowerCase() || /.\.(local|lan|home\.arpa)$/.test(name)
  );
}

/** A Host header in the form that browsers compare, or null when it is not one. */
export function normalHost(header: string): string | null {
  if (!/^[\w.:[\]-]+$/.test(header)) return null;
  return URL.parse(`http://${header}`)?.host ?? null;
}
