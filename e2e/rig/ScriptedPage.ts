/** A page inside which a function can be run, whatever drives its browser. */
export interface ScriptedPage {
  /** The function knows nothing but its argument; both it and the result must be JSON. */
  evaluate<Result, Argument>(script: (argument: Argument) => Result, argument: Argument): Promise<Result>;
}
