/**
 * Version of everything that travels. Raise it when an older page could misunderstand what it is sent; say why here.
 * 1: the first.
 * 2: evenings in steps. A view says how the room goes, own cards say their state, and whoever leads hears more.
 */
export const PROTOCOL_VERSION = 2;

/** Offered and chosen as a websocket subprotocol by our own pages. */
export const OUR_SUBPROTOCOL = "buurtbord.v1";
/** Offered by programs that only speak y-websocket's own frames. */
export const STOCK_SUBPROTOCOL = "yjs";
