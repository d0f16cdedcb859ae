import { useEffect, useState } from "react";

/** Whether something has been so for `ms` milliseconds without a break. */
export function useLasting(isSo: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    setLasted(false);
    if (!isSo) return;
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [isSo, ms]);
  return isSo && lasted;
}
