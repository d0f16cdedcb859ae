// Both run inside a page, so they know nothing but the page.

/** Writes down from now on what the page must never do. */
export function listenForFaults(): void {
  const faults: string[] = [];
  Reflect.set(window, "faultsHeard", faults);
  addEventListener("error", ({ message }) => faults.push(`threw ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(`threw ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    faults.push(`violated ${violatedDirective} with ${blockedURI}`),
  );
}

/** What it wrote down. */
export function faultsHeard(): string[] {
  return Reflect.get(window, "faultsHeard") ?? [];
}
