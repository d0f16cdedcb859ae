/** @jsxImportSource preact */
import { ClockPart } from "./ClockPart.tsx";
import type { PartProps } from "./PartProps.ts";
import { PhonesNote } from "./PhonesNote.tsx";
import { PollPart } from "./PollPart.tsx";
import { Tiles } from "./Tiles.tsx";
import { WherePart } from "./WherePart.tsx";

/** The first screen: where we are, what the phones ask, the clock, and the buttons for the room. */
export function ButtonsPart(part: PartProps) {
  return (
    <>
      <WherePart {...part} />
      <PhonesNote {...part} />
      <PollPart {...part} />
      <ClockPart {...part} />
      <Tiles {...part} />
    </>
  );
}
