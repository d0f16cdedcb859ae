/** What the server answered. `reason` is its word for programs; `no-answer`: nothing came. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** Requests to our own server. None of these rejects. */
export const askApi = {
  get<Value>(path: string, token?: string): Promise<Reply<Value>> {
    return ask(path, { headers: bearer(token) }, (response) => response.json());
  },
  post<Value>(path: string, body: unknown, token?: string): Promise<Reply<Value>> {
    const headers = { ...bearer(token), "Content-Type": "application/json" };
    return ask(path, { method: "POST", headers, body: JSON.stringify(body) }, (response) => response.json());
  },
  /** For what is answered with nothing but that it is done. */
  async put(path: string, body: unknown, token: string): Promise<Reply<null>> {
    const headers = { ...bearer(token), "Content-Type": "application/json" };
    return ask(path, { method: "PUT", headers, body: JSON.stringify(body) }, async () => null);
  },
  /** Sends a file as it is. */
  upload<Value>(
    path: string,
    file: Blob,
    token?: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Reply<Value>> {
    const headers = { ...bearer(token), ...more };
    return ask(path, { method: "POST", headers, body: file }, (response) => response.json());
  },
  remove(path: string, token: string): Promise<Reply<null>> {
    return ask(path, { method: "DELETE", headers: bearer(token) }, async () => null);
  },
  blob(path: string, token: string): Promise<Reply<Blob>> {
    return ask(path, { headers: bearer(token) }, (response) => response.blob());
  },
};

function bearer(token?: string): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

async function ask<Value>(
  path: string,
  request: RequestInit,
  read: (response: Response) => Promise<Value>,
): Promise<Reply<Value>> {
  try {
    const response = await fetch(path, request);
    if (response.ok) return { ok: true, value: await read(response) };
    const { error } = (await response.json()) as { readonly error?: string };
    return { ok: false, reason: error ?? "no-answer" };
  } catch {
    return { ok: false, reason: "no-answer" };
  }
}
