import { useEffect } from "preact/hooks";

/** Lets the browser ask whether somebody really wants to leave, where leaving would lose what they wrote. */
export function useStayWarning(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [wouldLose]);
}
