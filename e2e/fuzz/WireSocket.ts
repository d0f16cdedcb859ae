import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export const OPCODE = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** A fixed key is as good as any: what is checked is what the server makes of it. */
const KEY = "dGhlIHNhbXBsZSBub25jZQ==";

/** How a frame may be wrong on purpose. */
export interface FrameShape {
  readonly isLast?: boolean;
  readonly reserved?: number;
  readonly mask?: Uint8Array | null;
  /** A length that is not the payload's. */
  readonly length?: number;
}

/** Bytes of one websocket frame as a client sends it. */
export function frameOf(opcode: number, payload: Uint8Array, shape: FrameShape = {}): Uint8Array {
  const { isLast = true, reserved = 0, mask = new Uint8Array(4), length = payload.length } = shape;
  const maskBit = mask === null ? 0 : 128;
  const first = (isLast ? 128 : 0) | ((reserved & 7) << 4) | (opcode & 15);
  const head = length < 126 ? Buffer.of(first, maskBit | length) : longHead(first, maskBit, length);
  const body = mask === null ? payload : payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat(mask === null ? [head, body] : [head, mask, body]);
}

function longHead(first: number, maskBit: number, length: number): Uint8Array {
  if (length < 65_536) return Buffer.of(first, maskBit | 126, length >> 8, length & 255);
  const head = Buffer.alloc(10);
  head.set([first, maskBit | 127]);
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** How a connection ended: with a close frame, with a refused handshake, or just so. */
export interface Ending {
  readonly code: number | null;
  readonly reason: string;
}

/** Is told what the server says; its pings are not for people. */
type Heard = (payload: Buffer) => void;

/** A websocket done by hand: what it sends may be as broken as one likes. Handshake and frames are what we test. */
export class WireSocket {
  readonly ended: Promise<Ending>;
  readonly #socket: Socket;
  readonly #heard: Heard;
  #buffer: Buffer = Buffer.alloc(0);
  #isOpen = false;
  #ending: Ending = { code: null, reason: "" };
  readonly #opened = Promise.withResolvers<boolean>();

  private constructor(port: number, heard: Heard) {
    this.#heard = heard;
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (data: Buffer) => this.#receive(data));
    this.#socket.on("error", () => {}); // "close" follows
    this.ended = new Promise((resolve) => {
      this.#socket.on("close", () => {
        this.#opened.resolve(false);
        resolve(this.#ending);
      });
    });
  }

  /** Resolves when the handshake is over, well or not: see `isOpen` and `ended`. */
  static async open(
    port: number,
    path: string,
    protocols: readonly string[],
    heard: Heard = () => {},
  ): Promise<WireSocket> {
    const socket = new WireSocket(port, heard);
    socket.write(Buffer.from(handshake(port, path, protocols)));
    await socket.#opened.promise;
    return socket;
  }

  get isOpen(): boolean {
    return this.#isOpen && !this.#socket.destroyed;
  }

  text(text: string): void {
    this.write(frameOf(OPCODE.text, Buffer.from(text)));
  }

  binary(bytes: Uint8Array): void {
    this.write(frameOf(OPCODE.binary, bytes));
  }

  write(bytes: Uint8Array): void {
    if (!this.#socket.destroyed) this.#socket.write(bytes);
  }

  /** Resolves when it ends or after so long, whichever comes first; then it is gone. */
  async leaveWithin(milliseconds: number): Promise<Ending> {
    const late = new AbortController();
    const ending = await Promise.race([
      this.ended,
      wait(milliseconds, null, { signal: late.signal }).catch(() => null),
    ]);
    late.abort();
    this.leave();
    return ending ?? { code: null, reason: "still open" };
  }

  leave(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
    if (!this.#isOpen && !this.#readHandshake()) return;
    for (let frame = this.#nextFrame(); frame !== null; frame = this.#nextFrame()) {
      const [opcode, payload] = frame;
      if (opcode === OPCODE.close) this.#closed(payload);
      else if (opcode === OPCODE.text || opcode === OPCODE.binary) this.#heard(payload);
    }
  }

  #readHandshake(): boolean {
    const end = this.#buffer.indexOf("\r\n\r\n");
    if (end === -1) return false;
    const status = Number(this.#buffer.subarray(9, 12).toString());
    this.#buffer = this.#buffer.subarray(end + 4);
    this.#isOpen = status === 101;
    if (!this.#isOpen) {
      this.#ending = { code: status, reason: "handshake" };
      this.#socket.destroy();
    }
    this.#opened.resolve(this.#isOpen);
    return this.#isOpen;
  }

  #closed(payload: Buffer): void {
    const code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
    this.#ending = { code, reason: payload.subarray(2).toString() };
    this.#isOpen = false;
    // The server hangs up when it has heard all that was sent: not before that is a burst over.
    this.#socket.end(frameOf(OPCODE.close, payload.subarray(0, 2)));
  }

  /** Servers send whole frames without a mask. */
  #nextFrame(): [number, Buffer] | null {
    if (this.#buffer.length < 2) return null;
    const short = (this.#buffer[1] ?? 0) & 127;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (this.#buffer.length < head) return null;
    const length =
      short < 126
        ? short
        : short === 126
          ? this.#buffer.readUInt16BE(2)
          : Number(this.#buffer.readBigUInt64BE(2));
    if (this.#buffer.length < head + length) return null;
    const opcode = (this.#buffer[0] ?? 0) & 15;
    const payload = this.#buffer.subarray(head, head + length);
    this.#buffer = this.#buffer.subarray(head + length);
    return [opcode, payload];
  }
}

export function handshake(port: number, path: string, protocols: readonly string[]): string {
  const offered = protocols.length === 0 ? "" : `Sec-WebSocket-Protocol: ${protocols.join(", ")}\r\n`;
  return (
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
    `Sec-WebSocket-Key: ${KEY}\r\nSec-WebSocket-Version: 13\r\n${offered}\r\n`
  );
}
