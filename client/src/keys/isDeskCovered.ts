/** Whether a sheet lies over everything: a dialog, or a moment of before (`data-covers`). */
export function isDeskCovered(): boolean {
  return document.querySelector("dialog[open], [data-covers]") !== null;
}
