/**
 * Why the server ended a websocket. 44xx: coming back without changing something is pointless (y-websocket stops by
 * itself); every other code means "come back".
 */
export const CLOSE = {
  /** Bad or ended token. */
  unauthorized: 4401,
  /** This role may not come here. */
  forbidden: 4403,
  /** No such board. */
  boardNotFound: 4404,
  /** The copy belongs to another epoch: throw it away and come back. */
  otherEpoch: 4409,
  /** The facilitator took this person off the board. */
  takenOff: 4410,
  /** A Yjs update was refused; the reason says why. Make a new copy and come back. */
  updateRefused: 4422,
  /** The board could not be read: see the export of its last good state. */
  quarantined: 4503,
  /** The server stops, or threw the room away: come back in a moment. */
  restarting: 1012,
  /** Too much unsent, or too busy: come back in a moment. */
  tryLater: 1013,
} as const;
