/** How a file begins that is read as a photo, by its bytes: a JPEG, PNG or WebP. What it is called says nothing. */
const BEGINNINGS: readonly (readonly (readonly [at: number, bytes: string])[])[] = [
  [[0, "ffd8ff"]],
  [[0, "89504e470d0a1a0a"]],
  [
    [0, "52494646"],
    [8, "57454250"],
  ],
];

export function isPhoto(file: Uint8Array): boolean {
  const begin = Buffer.from(file.subarray(0, 16)).toString("hex");
  return BEGINNINGS.some((parts) => parts.every(([at, bytes]) => begin.startsWith(bytes, at * 2)));
}
