/** Addresses of all that the browser keeps of our pages, but for its ordinary cache. It runs inside a page. */
export async function keptPage(): Promise<string[]> {
  const registration = await navigator.serviceWorker.getRegistration("/m");
  if (!registration?.active) return [];
  const kept: string[] = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) kept.push(new URL(url).pathname);
  return kept.sort();
}
