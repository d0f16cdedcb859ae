import type { BrowserContext } from "@playwright/test";

/**
 * Everything that pages did and ours must never do: an attempt at another host, something that the content security
 * policy stopped, an error that nobody caught.
 */
export class Manners {
  readonly faults: string[] = [];
  readonly #ownHosts: ReadonlySet<string>;

  constructor(ownHosts: readonly string[]) {
    this.#ownHosts = new Set(ownHosts);
  }

  /** Watches every page of a browser from now on. Call it before the first page opens. */
  async watch(context: BrowserContext): Promise<void> {
    context.on("request", (request) => this.#visits(request.url()));
    context.on("page", (page) => page.on("websocket", (socket) => this.#visits(socket.url())));
    context.on("weberror", (error) => this.faults.push(`threw ${error.error().message}`));
    await context.exposeFunction("tellViolation", (what: string) => this.faults.push(what));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        const tell = Reflect.get(window, "tellViolation");
        tell(
          `violated ${event.violatedDirective} with ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
        );
      });
    });
  }

  #visits(url: string): void {
    const { protocol, hostname } = new URL(url);
    const stays = protocol === "data:" || protocol === "blob:" || this.#ownHosts.has(hostname);
    if (!stays) this.faults.push(`asked ${hostname} for ${url}`);
  }
}
