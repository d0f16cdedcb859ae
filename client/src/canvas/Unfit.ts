/** Why something must not reach the canvas: in our own words, with nothing in them of what it holds. */
export class Unfit extends Error {
  override name = "Unfit";
}
