import { createBoard, type NewBoard } from "./api.ts";
import { Cable } from "./Cable.ts";
import { type House, type HouseOptions, PUBLIC_NAME } from "./House.ts";
import { TlsFront } from "./TlsFront.ts";

/** A server that people reach from home, over https, by a line that can be cut. */
export class PublicHouse {
  readonly house: House;
  readonly cable: Cable;
  /** The server as a browser sees it. */
  readonly origin: string;
  readonly board: NewBoard;
  readonly #front: TlsFront;

  private constructor(house: House, cable: Cable, origin: string, board: NewBoard, front: TlsFront) {
    this.house = house;
    this.cable = cable;
    this.origin = origin;
    this.board = board;
    this.#front = front;
  }

  static async open(openHouse: (options: HouseOptions) => Promise<House>): Promise<PublicHouse> {
    const front = await TlsFront.open(PUBLIC_NAME);
    const cable = await Cable.to(Number(new URL(front.origin).port));
    const origin = `https://${PUBLIC_NAME}:${cable.port}`;
    const house = await openHouse({ environment: { PUBLIC_URL: origin } });
    front.leadTo(house.port);
    return new PublicHouse(house, cable, origin, await createBoard(house.origin), front);
  }

  /** The same house with other pages, at the same address. */
  async restartWith(pages: string): Promise<void> {
    await this.house.stop();
    await this.house.restart({
      program: "server/faults/otherPagesServer.ts",
      environment: { PUBLIC_URL: this.origin, CLIENT_DIR: pages },
    });
  }

  async close(): Promise<void> {
    await this.cable.close();
    this.#front.close();
  }
}
