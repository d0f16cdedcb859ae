/** Opens so many connections, one after the other. */
export async function openAll<T>(count: number, open: (n: number) => Promise<T>): Promise<T[]> {
  const opened: T[] = [];
  for (let n = 0; n < count; n++) opened.push(await open(n));
  return opened;
}
