type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** What happened in a room, for whoever runs the server. Never texts, names or tokens: board ids, counts, reasons. */
export interface Log {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}
