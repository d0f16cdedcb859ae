/** Whether nothing is to move here: everything is at once where it will be. */
export function isCalm(): boolean {
  return (
    matchMedia("(prefers-reduced-motion: reduce)").matches ||
    document.documentElement.hasAttribute("data-rustig")
  );
}
