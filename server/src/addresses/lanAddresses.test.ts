import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { lanAddresses } from "./lanAddresses.ts";

function v4(address: string, internal = false): NetworkInterfaceInfo {
  return {
    address,
    internal,
    family: "IPv4",
    netmask: "255.255.255.0",
    mac: "00:00:00:00:00:00",
    cidr: null,
  };
}

const v6: NetworkInterfaceInfo = {
  address: "fe80::1",
  internal: false,
  family: "IPv6",
  netmask: "ffff:ffff:ffff:ffff::",
  mac: "00:00:00:00:00:00",
  cidr: null,
  scopeid: 1,
};

test("the laptop's own Wi-Fi comes before a virtual machine's network", () => {
  const found = lanAddresses({
    lo: [v4("127.0.0.1", true)],
    docker0: [v4("172.17.0.1")],
    wlan0: [v4("192.168.1.20"), v6],
  });
  expect(found).toEqual([
    { address: "192.168.1.20", label: "wlan0" },
    { address: "172.17.0.1", label: "docker0" },
  ]);
});

test("an address that a machine gave itself comes last", () => {
  const found = lanAddresses({
    eth0: [v4("169.254.7.7")],
    vmnet8: [v4("172.16.0.1")],
    en0: [v4("10.0.0.5")],
  });
  expect(found.map(({ label }) => label)).toEqual(["en0", "vmnet8", "eth0"]);
});

test("an address that is not private comes after one that is, and before what no phone reaches", () => {
  const found = lanAddresses({
    docker0: [v4("172.17.0.1")],
    eth0: [v4("203.0.113.9")],
    usb0: [v4("100.72.3.4")],
    wlan0: [v4("192.168.1.20")],
  });
  expect(found.map(({ label }) => label)).toEqual(["wlan0", "eth0", "usb0", "docker0"]);
});

test("without a network there is none", () => {
  expect(lanAddresses({ lo: [v4("127.0.0.1", true)] })).toEqual([]);
});
