import { useEffect, useState } from "preact/hooks";

const TICK_MS = 250;

/** What `read` gives now, looked at four times a second. */
export function useTicking<Value extends number | null>(read: () => Value): Value {
  const [, setValue] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setValue(read()), TICK_MS);
    return () => clearInterval(timer);
  }, [read]);
  return read();
}
