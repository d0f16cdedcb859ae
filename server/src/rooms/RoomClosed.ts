/** The board is not in memory any more: open it again. */
export class RoomClosed extends Error {
  constructor() {
    super("This room is closed");
    this.name = "RoomClosed";
  }
}
