import { useEffect, useRef, useState } from "react";
import { fromBrowser, toBrowser } from "../sync/keptBoards/browserStorage.ts";
import { strikeBowl } from "./bowl.ts";

/** Whether this browser's wall is to sound: chosen once, for the next evening too. */
const KEPT_AS = "wall-sound";

/**
 * The wall's one sound. A browser lets a page sound only after somebody touched it: so it is off at first, and after a
 * reload it is held until a press, wherever on the page.
 */
export interface Bowl {
  readonly state: "off" | "held" | "on";
  /** Turns it on or off; on, it is heard once, so that whoever pressed knows how loud it is. */
  readonly toggle: () => void;
  /** Heard only when it is on. */
  readonly strike: () => void;
}

export function useBowl(): Bowl {
  const audio = useRef<AudioContext | null>(null);
  const [state, setState] = useState<Bowl["state"]>(() => (fromBrowser(KEPT_AS) === "on" ? "held" : "off"));
  useEffect(() => () => void audio.current?.close(), []);
  const choose = (chosen: "off" | "on") => {
    toBrowser(KEPT_AS, chosen);
    setState(chosen);
  };
  const turnOn = async () => {
    audio.current ??= new AudioContext();
    await audio.current.resume();
    choose("on");
    return audio.current;
  };
  const wake = useRef(turnOn);
  wake.current = turnOn;
  useEffect(() => {
    if (state !== "held") return;
    const pressed = () => void wake.current();
    for (const press of PRESSES) addEventListener(press, pressed);
    return () => {
      for (const press of PRESSES) removeEventListener(press, pressed);
    };
  }, [state]);
  return {
    state,
    toggle: () => {
      if (state === "on") choose("off");
      else void turnOn().then(strikeBowl);
    },
    strike: () => {
      if (state === "on" && audio.current !== null) strikeBowl(audio.current);
    },
  };
}

const PRESSES = ["click", "keydown"] as const;
