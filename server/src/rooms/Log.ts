type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** What happened in a room, for whoever runs the server. Never texts, names or tokens: board ids, counts, reasons. */
export interface Log {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, trouble: Trouble): void;
}

/** Everything that can go wrong and is written down, so that each has words for who looks after the laptop. */
export type Trouble =
  | "A batch was not saved; the board is read again from disk"
  | "A board cannot be read"
  | "A decision failed"
  | "A photo could not be copied"
  | "A snapshot cannot be read, and goes"
  | "A room ended: it did something that it never should"
  | "A room ended: its board could not be read again from disk"
  | "Compaction failed; the log stays as it is"
  | "Tidying failed; the board stays as it is"
  | "Looking for old boards failed"
  | "Erasing at the tables failed"
  | "Erasing on the copies of a board failed"
  | "The program ended: it did something that it never should"
  | "The writer stopped; another is started"
  | "What was read makes no board"
  | "cannot commit"
  | "connection failed"
  | "request failed"
  | "socket failed"
  | "stopping failed"
  | "websocket server failed";
