import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Lighthouse's slow 4G. */
const ROUND_TRIP_MS = 150;
const DOWN_BITS_PER_SECOND = 1_600_000;
const UP_BITS_PER_SECOND = 750_000;
/** About two packets: so that what goes over several connections shares the air. */
const PIECE_BYTES = 3_000;

/** One direction of the air: so many bits a second for all together, and half a round trip until they are there. */
class Air {
  bytes = 0;
  readonly #bitsPerSecond: number;
  /** First in, first out: two timers of one millisecond may end the other way round. */
  readonly #onTheWay: { readonly piece: Buffer; readonly to: Socket }[] = [];
  #freeAt = 0;

  constructor(bitsPerSecond: number) {
    this.#bitsPerSecond = bitsPerSecond;
  }

  /** `notBefore`: the moment from which it may leave. */
  carry(chunk: Buffer, to: Socket, notBefore: number): void {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const piece = chunk.subarray(from, from + PIECE_BYTES);
      this.#freeAt =
        Math.max(this.#freeAt, notBefore, performance.now()) + (piece.length * 8_000) / this.#bitsPerSecond;
      this.#onTheWay.push({ piece, to });
      setTimeout(() => this.#arrive(), this.#freeAt + ROUND_TRIP_MS / 2 - performance.now());
    }
  }

  #arrive(): void {
    const next = this.#onTheWay.shift();
    if (next === undefined) return;
    this.bytes += next.piece.length;
    if (next.to.writable) next.to.write(next.piece);
  }
}

/** A cheap phone's line: everything is late and narrow, and a new connection first goes there and back. */
export class FourG {
  readonly port: number;
  readonly #listener: Server;
  readonly #down = new Air(DOWN_BITS_PER_SECOND);
  readonly #up = new Air(UP_BITS_PER_SECOND);
  readonly #ends: Socket[] = [];

  private constructor(listener: Server, port: number) {
    this.#listener = listener;
    this.port = port;
  }

  static async to(serverPort: number): Promise<FourG> {
    const listener = createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address === "string") throw new Error("The line got no port");
    const line = new FourG(listener, address.port);
    listener.on("connection", (phone) => line.#join(phone, serverPort));
    return line;
  }

  /** All that has come down so far, as it travelled. */
  get bytesDown(): number {
    return this.#down.bytes;
  }

  close(): void {
    for (const end of this.#ends) end.destroy();
    this.#listener.close();
  }

  #join(phone: Socket, serverPort: number): void {
    const connectedAt = performance.now() + ROUND_TRIP_MS;
    const server = connect(serverPort, "127.0.0.1");
    for (const end of [phone, server]) {
      end.setNoDelay(true);
      end.on("error", () => end.destroy());
      this.#ends.push(end);
    }
    phone.on("data", (chunk: Buffer) => this.#up.carry(chunk, server, connectedAt));
    server.on("data", (chunk: Buffer) => this.#down.carry(chunk, phone, connectedAt));
    phone.on("close", () => server.destroy());
    server.on("end", () => setTimeout(() => phone.end(), ROUND_TRIP_MS));
  }
}
