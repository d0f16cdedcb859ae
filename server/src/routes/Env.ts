import type { HttpBindings } from "@hono/node-server";

/** What middleware leaves for those after it. */
export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** The Host header, checked and normalised: a name or address, with the port unless it is 80. */
    host: string;
    /** This response's own, for styles in the page. */
    nonce: string;
  };
}
