import type { Shelf } from "../sync/boardApi/buurtApi.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import type { BuurtSecret } from "./secretOfPage.ts";

/** What every part of the buurt's page is given. */
export interface BuurtPartProps {
  readonly shelf: Shelf;
  readonly secret: BuurtSecret;
  readonly texts: TableTexts;
  /** The shelf is another now. */
  readonly onChange: () => Promise<void>;
  /** The server's reason why something could not be done. */
  readonly onProblem: (reason: string) => void;
}
