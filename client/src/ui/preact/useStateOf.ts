import { useEffect, useState } from "preact/hooks";

/** Something that has a state and says when it has another. */
interface Stateful<State> {
  readonly state: State;
  onState(listener: (state: State) => void): () => void;
}

/** The state that something has now, and each that it has next. */
export function useStateOf<State>(one: Stateful<State>): State {
  const [state, setState] = useState(one.state);
  useEffect(() => {
    setState(one.state);
    return one.onState(setState);
  }, [one]);
  return state;
}
