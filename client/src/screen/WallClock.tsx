import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { Icon } from "../ui/react/Icon.tsx";
import "./clock.css";
import { type ClockFace, clockFace, slice } from "./clockFace.ts";
import type { Bowl } from "./useBowl.ts";

interface WallClockProps {
  /** Seconds that are left, and how many there were. */
  readonly left: number;
  readonly total: number;
  readonly bowl: Bowl;
  readonly texts: TableTexts;
}

/** Radius of the disc, in units of its picture. */
const R = 84;

/** A disc of paper that empties: read from the back row, and never in a hurry. */
export function WallClock({ left, total, bowl, texts }: WallClockProps) {
  const face = clockFace(left, total);
  return (
    <div className="klok">
      <div className="klok-schijf" role="timer" aria-label={spoken(face, texts)}>
        <svg viewBox="-88 -88 176 176" aria-hidden="true">
          <circle className="klok-schaduw" r={R} cx={3} cy={7} />
          <circle className="klok-leeg" r={R} />
          {face.part > 0 && <path className="klok-rest" d={slice(face.part, R)} />}
          <circle className="klok-rand" r={R} />
        </svg>
        <FaceWords face={face} texts={texts} />
      </div>
      <SoundButton bowl={bowl} texts={texts} />
    </div>
  );
}

function FaceWords({ face, texts: { screen } }: { readonly face: ClockFace; readonly texts: TableTexts }) {
  switch (face.state) {
    case "minutes":
      return (
        <span className="klok-minuten cijfers">
          <b>{face.minutes}</b>
          {screen.clock.minutes}
        </span>
      );
    case "last":
      return <span className="klok-woorden">{screen.clock.last}</span>;
    case "over":
      return <span className="klok-woorden klok-om">{screen.clock.over}</span>;
    default:
      return unreachable(face);
  }
}

function spoken(face: ClockFace, { language, screen: { clock } }: TableTexts): string {
  switch (face.state) {
    case "minutes":
      return filled(language, clock.left, { n: face.minutes });
    case "last":
      return clock.last;
    case "over":
      return clock.over;
    default:
      return unreachable(face);
  }
}

/** Off, it says what it is for; on, it is only a small picture. */
function SoundButton({ bowl, texts: { screen } }: { readonly bowl: Bowl; readonly texts: TableTexts }) {
  const { state, toggle } = bowl;
  const isOn = state === "on";
  const words = { on: screen.sound.off, held: screen.sound.held, off: screen.sound.on }[state];
  return (
    <button
      type="button"
      className={isOn ? "klok-geluid klok-geluid-aan" : "klok-geluid"}
      onClick={toggle}
      title={words}
    >
      <Icon name="speaker" />
      <span className={isOn ? "verborgen" : undefined}>{words}</span>
    </button>
  );
}
