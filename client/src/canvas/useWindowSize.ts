import { useEffect, useState } from "react";

interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Size of the window in pixels: the measure of what can be read from the back row. */
export function useWindowSize(): WindowSize {
  const [size, setSize] = useState(windowSize);
  useEffect(() => {
    const look = () => setSize(windowSize());
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, []);
  return size;
}

function windowSize(): WindowSize {
  return { width: window.innerWidth, height: window.innerHeight };
}
