/** Where boards are kept in step: the host that gave us this page. */
export function syncServer({ protocol, host }: Pick<Location, "protocol" | "host">): string {
  return `${protocol === "https:" ? "wss:" : "ws:"}//${host}/sync`;
}
