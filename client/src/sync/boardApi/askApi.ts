/** What the server answered. `reason` is its word for programs; `no-answer`: nothing came. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** An answer, and by what the server knows it again. */
export interface Tagged<Value> {
  readonly tag: string | null;
  readonly value: Value;
}

/** Requests to our own server. None of these rejects. */
export const askApi = {
  get<Value>(path: string, token?: string): Promise<Reply<Value>> {
    return ask(path, { headers: bearer(token) }, (response) => response.json());
  },
  /** `tag`: of the answer that one has; "same": nothing changed since. */
  async ifNew<Value>(
    path: string,
    token: string,
    tag: string | null,
    signal?: AbortSignal,
  ): Promise<Reply<Tagged<Value> | "same">> {
    const headers = { ...bearer(token), ...(tag !== null && { "If-None-Match": tag }) };
    return ask(
      path,
      { headers, ...(signal && { signal }) },
      async (response) =>
        response.status === 304
          ? "same"
          : { tag: response.headers.get("ETag"), value: await response.json() },
      (response) => response.ok || response.status === 304,
    );
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
  isGood: (response: Response) => boolean = ({ ok }) => ok,
): Promise<Reply<Value>> {
  try {
    const response = await fetch(path, request);
    if (isGood(response)) return { ok: true, value: await read(response) };
    const { error } = (await response.json()) as { readonly error?: string };
    return { ok: false, reason: error ?? "no-answer" };
  } catch {
    return { ok: false, reason: "no-answer" };
  }
}
