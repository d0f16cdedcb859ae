import { useEffect, useState } from "preact/hooks";

/** Whether there is more of something than when somebody last looked at it. */
export function useUnseen(count: number, isLooking: boolean): boolean {
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (isLooking || count < seen) setSeen(count);
  }, [isLooking, count, seen]);
  return count > seen;
}
