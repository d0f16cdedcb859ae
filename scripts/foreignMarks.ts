/** Text that a library leaves in every bundle it is part of, also after minification. */
const MARKS = {
  tldraw: "tldraw",
  Yjs: "__ $YJS$ __",
  React: "react.transitional.element",
} as const;

/** Which of the libraries that must stay out of the phone page are in this script. */
export function foreignMarks(script: string): string[] {
  return Object.entries(MARKS)
    .filter(([, mark]) => script.includes(mark))
    .map(([library]) => library);
}
