import type { NetworkInterfaceInfo } from "node:os";

/** An address of this machine that a phone on the same network can reach. */
export interface LanAddress {
  readonly address: string;
  /** The network interface, as the system calls it. */
  readonly label: string;
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges, tunnels and virtual machines: private addresses that no phone reaches. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt|cni|flannel|podman)|virtual|vethernet|hyper-v|wsl/i;

/** IPv4 addresses, in the order in which phones in the room most likely reach them. */
export function lanAddresses(interfaces: Interfaces): readonly LanAddress[] {
  return Object.entries(interfaces)
    .flatMap(([label, infos]) => (infos ?? []).map((info) => ({ label, info })))
    .filter(({ info }) => info.family === "IPv4" && !info.internal)
    .map(({ label, info }) => ({ address: info.address, label }))
    .sort((one, other) => unlikeliness(one) - unlikeliness(other));
}

/** A university gives its laptops public addresses, and a phone that shares its network sometimes a provider's. */
function unlikeliness({ address, label }: LanAddress): number {
  if (address.startsWith("169.254.")) return 3; // what a machine gives itself when no router answers
  if (VIRTUAL.test(label)) return 2;
  return isPrivate(address) ? 0 : 1;
}

/** RFC 1918. */
function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}
