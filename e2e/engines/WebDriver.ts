/** One browser of a driver that speaks W3C WebDriver: plain requests, no library. */
export class WebDriver {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Starts a browser with these capabilities. */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    const asked = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await ask<{ sessionId: string }>("POST", `${driver}/session`, asked);
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  get<Value>(path: string): Promise<Value> {
    return ask("GET", `${this.#address}/${path}`);
  }

  post<Value = null>(path: string, body: object = {}): Promise<Value> {
    return ask("POST", `${this.#address}/${path}`, body);
  }

  /** Ends the browser. */
  async end(): Promise<void> {
    await ask("DELETE", this.#address);
  }
}

async function ask<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Value };
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`);
  return value;
}
