import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { useContext, useMemo, useState } from "react";
import type { CanvasTool, Selection } from "../canvas/CanvasHands.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { actFor } from "./DeskActions.ts";
import { deedsFor } from "./deedsFor.ts";
import { handsFor } from "./handsFor.ts";
import { AskedLast } from "./keys/AskedLast.ts";
import { noteInHand } from "./noteInHand.ts";
import { BringPhotoContext } from "./photo/BringPhotoContext.ts";
import { photoLayer } from "./photo/photoLayer.ts";
import { useNotice } from "./useNotice.ts";

const NOTHING: Selection = { cards: [], drawings: [] };

/** What somebody at this board holds: a tool, what is selected, what they can do, and what was just said of it. */
export function useBoardInHand(
  connection: BoardConnection,
  live: LiveBoard,
  texts: TableTexts,
  firstNotice: string,
) {
  const [tool, setTool] = useState<CanvasTool>("select");
  const [selected, setSelected] = useState<Selection>(NOTHING);
  const [notice, say] = useNotice(firstNotice);
  const bring = useContext(BringPhotoContext);
  const activity = activityOf(live.board);
  const able = useMemo(() => {
    const asked = new AskedLast();
    const act = asked.through(actFor(connection, texts, say));
    const layPhotos = photoLayer({ activity, texts, act, bring, say });
    const hands = handsFor(connection, {
      ...{ act, texts, say, selected: setSelected, toolChanged: setTool },
      layPhotos: (files, spot) => void layPhotos(files, undefined, spot),
    });
    return { act, asked, hands, layPhotos, deeds: deedsFor(connection, { act, texts, say }) };
  }, [connection, activity, texts, bring, say]);
  const { hands } = able;
  const removeSelected = () => void hands.remove(selected);
  const note = noteInHand(live, selected, (id, record) => hands.writeFreehand(new Map([[id, record]])));
  return { ...able, tool, setTool, selected, notice, say, note, removeSelected };
}
