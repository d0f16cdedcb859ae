import { useEffect, useRef, useState } from "react";
import { strikeBowl } from "./bowl.ts";

/** The wall's one sound. A browser lets a page sound only after somebody touched it: so it is off at first. */
export interface Bowl {
  readonly isOn: boolean;
  /** Turns it on or off; on, it is heard once, so that whoever pressed knows how loud it is. */
  readonly toggle: () => void;
  /** Heard only when it is on. */
  readonly strike: () => void;
}

export function useBowl(): Bowl {
  const audio = useRef<AudioContext | null>(null);
  const [isOn, setIsOn] = useState(false);
  useEffect(() => () => void audio.current?.close(), []);
  const turnOn = async () => {
    audio.current ??= new AudioContext();
    await audio.current.resume();
    setIsOn(true);
    strikeBowl(audio.current);
  };
  return {
    isOn,
    toggle: () => {
      if (isOn) setIsOn(false);
      else void turnOn();
    },
    strike: () => {
      if (isOn && audio.current !== null) strikeBowl(audio.current);
    },
  };
}
