/** What a struct of a Yjs update is: the low five bits of its first byte. A gap has no others. */
export const GC = 0;
export const DELETED = 1;
export const JSON_VALUES = 2;
export const BINARY = 3;
export const TEXT = 4;
export const EMBED = 5;
export const FORMAT = 6;
export const TYPE = 7;
export const ANY_VALUES = 8;
export const DOC = 9;
export const SKIP = 10;

/** The types that carry a name: XML's elements and hooks. */
export const NAMED_TYPES = [3, 5];
