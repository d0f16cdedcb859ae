import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { paperTexts } from "@buurtbord/shared/catalogue/paperTexts.ts";
import { emblemWords } from "@buurtbord/shared/texts/emblemWords.ts";
import type { Joining } from "../sync/boardApi/JoinDetails.ts";
import { groupedCode, typedAddress } from "../sync/boardApi/joinAddress.ts";
import { printTextsIn } from "../texts/print/printTextsIn.ts";
import { textsIn } from "../texts/textsIn.ts";
import { Qr } from "../ui/react/Qr.tsx";
import { GroupEmblem } from "./GroupEmblem.tsx";
import { groupPages } from "./groupPages.ts";
import type { PrintChoice } from "./PrintChoice.ts";
import { Sheet } from "./Sheet.tsx";
import { titleSize } from "./titleSize.ts";

interface GroupSheetsProps {
  readonly board: Board;
  readonly joining: Joining;
  readonly choice: PrintChoice;
  readonly catalogue: Catalogue;
}

/** A card for each group's table: who scans it sits down there. */
export function GroupSheets({ board, joining, choice, catalogue }: GroupSheetsProps) {
  if (board.groups.length === 0)
    return <p className="vellen-geen">{printTextsIn(board.language).groupCards.noGroups}</p>;
  const { qr, address, code } = joining;
  if (qr === null || address === null || code === null)
    return <p className="vellen-geen">{textsIn(board.language).join.noAddress}</p>;
  const isFolded = choice.tableCard === "folded";
  return groupPages(board.groups, choice.tableCard).map((groups) => (
    <Sheet
      key={groups[0]?.id}
      paper={choice.paper}
      language={catalogue.language}
      className={isFolded ? "groepje-vouw" : "groepje-vier"}
    >
      {groups.map((group) => {
        const card = { board, group, catalogue, joins: { qr, address, code } };
        return isFolded ? <Tent key={group.id} {...card} /> : <GroupCard key={group.id} {...card} />;
      })}
    </Sheet>
  ));
}

/** Between its picture and its QR, in `--m`. */
const TITLE = { w: 180, h: 33 };

interface GroupCardProps extends Pick<GroupSheetsProps, "board" | "catalogue"> {
  readonly group: Group;
  readonly joins: { readonly qr: string; readonly address: string; readonly code: string };
}

/** The same on both sides; for who hears it, once. */
function Tent(card: GroupCardProps) {
  return (
    <div className="groepje-tent">
      <div className="groepje-om" aria-hidden="true">
        <GroupCard {...card} />
      </div>
      <GroupCard {...card} />
    </div>
  );
}

function GroupCard({ board, group, joins, catalogue }: GroupCardProps) {
  const paper = paperTexts[catalogue.language];
  const { goTo, typeCode } = paper;
  const title = board.cards.get(group.pitch)?.text ?? "";
  const address = typedAddress(joins.address);
  return (
    <article className="groepje-kaart">
      <header>
        <GroupEmblem emblem={group.emblem} />
        <p className="groepje-naam">
          {emblemWords(catalogue.language, catalogue.resident.emblem, group.emblem)}
        </p>
      </header>
      <h1 dir="auto" style={{ fontSize: `calc(${titleSize(title, TITLE, 11)} * var(--m))` }}>
        {title}
      </h1>
      <div className="groepje-erbij">
        <Qr text={`${joins.qr}#tafel-${group.id}`} label={`${paper.sitHere} ${address}`} />
        <div>
          <p>
            <b>{paper.sitHere}</b>
          </p>
          <p>
            {goTo} <b className="cijfers">{address}</b> {typeCode}{" "}
            <b className="cijfers groepje-code">{groupedCode(joins.code)}</b>.
          </p>
          <p>{paper.pickPicture}</p>
        </div>
      </div>
    </article>
  );
}
