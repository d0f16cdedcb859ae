import { useEffect, useState } from "preact/hooks";
import { Reading } from "./Reading.ts";

/** A phone has one voice. */
const reading = new Reading();

/** The phone's voice; the component is drawn again when it begins, stops, or can be had. */
export function useReading(): Reading {
  const [, redraw] = useState({});
  useEffect(() => reading.onChange(() => redraw({})), []);
  return reading;
}
