import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { isHall } from "@buurtbord/shared/commands/hall.ts";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useLiveBoard } from "../canvas/useLiveBoard.ts";
import { useWindowSize } from "../canvas/useWindowSize.ts";
import { WorkCanvas } from "../canvas/WorkCanvas.tsx";
import type { JoinDetails } from "../sync/boardApi/JoinDetails.ts";
import type { BoardConnection } from "../sync/boardSync/BoardConnection.ts";
import type { BoardStatus } from "../sync/boardSync/BoardStatus.ts";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { photoTextsIn } from "../texts/photo/photoTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { useBoardPage } from "../ui/react/useBoardPage.ts";
import { BottomBar } from "./BottomBar.tsx";
import { blossomed } from "./blossomed.ts";
import { canvasFits } from "./canvasFits.ts";
import { DeskDialog, type OpenDialog } from "./DeskDialog.tsx";
import { inLight } from "./evening/inLight.ts";
import { NowBand } from "./evening/NowBand.tsx";
import { RevealPanel } from "./evening/RevealPanel.tsx";
import { writesInSilence } from "./evening/whatIsHidden.ts";
import { peopleNowhere } from "./groups/peopleHere.ts";
import { GrowthOffer } from "./growth/GrowthOffer.tsx";
import { KeysButton } from "./keys/KeysButton.tsx";
import { useDeskKeys } from "./keys/useDeskKeys.ts";
import { GardenOffer } from "./projects/GardenOffer.tsx";
import { useGarden } from "./projects/useGarden.ts";
import type { Secrets } from "./Secrets.ts";
import type { Side } from "./Side.ts";
import { SidePanel } from "./SidePanel.tsx";
import { Strip } from "./Strip.tsx";
import { TidyPanel } from "./TidyPanel.tsx";
import { ToolRail } from "./ToolRail.tsx";
import { TopBar } from "./TopBar.tsx";
import { TableBand } from "./tables/TableBand.tsx";
import { useTables } from "./tables/useTables.ts";
import { useBackstage } from "./useBackstage.ts";
import { useBoardInHand } from "./useBoardInHand.ts";
import { WritePanel } from "./WritePanel.tsx";
import { waitingFor } from "./waiting/waitingFor.ts";

interface DeskProps {
  readonly live: LiveBoard;
  readonly status: BoardStatus;
  readonly connection: BoardConnection;
  readonly details: JoinDetails;
  readonly secrets: Secrets;
  readonly texts: TableTexts;
  readonly firstNotice: string;
  readonly renewed: (token: string) => void;
}

/** A row above the bar, or a sheet over everything. */
type Opened = "write" | "reveal" | "tidy" | OpenDialog | null;

function isDialog(opened: Opened): opened is OpenDialog {
  return opened !== null && opened !== "write" && opened !== "reveal" && opened !== "tidy";
}

/** Everything that a facilitator has at hand: the board, the list, and the bars around them. */
export function Desk(props: DeskProps) {
  const { live, status, connection, details, secrets, texts, firstNotice, renewed } = props;
  const board = useLiveBoard(live);
  const joining = useSyncExternalStore(details.onChange, details.get);
  const held = useBoardInHand(connection, live, texts, firstNotice);
  const { act, asked, deeds, hands, tool, setTool, selected, say } = held;
  const [opened, setOpened] = useState<Opened>(null);
  const [wantedSide, setSide] = useState<Side | null>(null);
  const backstage = useBackstage(secrets);
  useEffect(() => connection.sees(backstage.people), [connection, backstage.people]);
  const tables = useTables(
    secrets,
    board.groups.some(({ table }) => table !== null),
  );
  const garden = useGarden(board, secrets, act);
  const { width } = useWindowSize();
  const chosen = { what: "chosen", cards: selected.cards } as const;
  const tidy = () => {
    if (selected.cards.length > 1) deeds.layAnew("tidy", chosen);
    else setOpened(opened === "tidy" ? null : "tidy");
  };
  useBoardPage(board, texts.facilitator.pageTitle);
  const { refusedBecause } = status;
  useEffect(() => {
    if (refusedBecause !== null) say(texts.facilitator.topBar.takenAgain);
  }, [refusedBecause, say, texts]);

  const isNarrow = !canvasFits(width, false);
  const side = isNarrow ? (wantedSide ?? "list") : wantedSide;
  const showsCanvas = canvasFits(width, side !== null);
  const close = () => setOpened(null);
  const write = () => setOpened(opened === "write" ? null : "write");
  const reveal = () => setOpened(isRevealing ? null : "reveal");
  // Where groups come back from their tables.
  const drafts = status.presence?.drafts ?? 0;
  const isRevealing = opened === "reveal" && (drafts > 0 || writesInSilence(board));
  const { asking, unchecked } = waitingFor(board, backstage);
  useDeskKeys({
    board,
    presence: status.presence,
    act,
    asked,
    chosen: selected.cards,
    tool: showsCanvas ? tool : null,
    onTool: setTool,
    side,
    onSide: setSide,
    canUndo: status.canUndo,
    onUndo: () => void deeds.undo(),
    onWrite: write,
    onTidy: tidy,
    onReveal: reveal,
    onCountDots: () => void deeds.countDots(),
    onDialog: setOpened,
  });
  return (
    <div className="bureau">
      <TopBar
        board={board}
        status={status}
        joining={joining}
        secrets={secrets}
        texts={texts}
        onJoin={() => setOpened("join")}
        onRemote={() => setOpened("remote")}
        onScreen={() => setOpened("screen")}
        onAccess={() => setOpened("access")}
        say={say}
      />
      {board.tableOf !== null && (
        <TableBand board={board} evening={status.evening} language={texts.language} act={act} />
      )}
      <div className="bureau-midden">
        <ToolRail
          texts={texts}
          tool={showsCanvas ? tool : null}
          onTool={setTool}
          isWriting={opened === "write"}
          onWrite={write}
          isTidying={opened === "tidy"}
          onTidy={tidy}
          onSnapshots={() => setOpened("snapshots")}
          onTakeHome={() => setOpened("take")}
          onPicture={activityOf(board).pictureGround && (() => setOpened("picture"))}
          onProjects={garden.plants > 0 ? () => setOpened("projects") : undefined}
          groups={
            isHall(board)
              ? { nowhere: peopleNowhere(board, backstage.people), onPress: () => setOpened("groups") }
              : undefined
          }
          tables={
            isHall(board)
              ? { asking: tables.filter(({ help }) => help).length, onPress: () => setOpened("tables") }
              : undefined
          }
          harvest={
            isHall(board)
              ? { isOn: side === "harvest", onPress: () => setSide(side === "harvest" ? null : "harvest") }
              : undefined
          }
          canUndo={status.canUndo}
          onUndo={() => void deeds.undo()}
        />
        <main className="bureau-tafel">
          {showsCanvas && (
            <WorkCanvas
              live={live}
              tool={tool}
              hands={hands}
              words={texts.canvas}
              zoomWords={texts.facilitator.zoom}
              letGo={photoTextsIn(texts.language).letGo}
              wall={{
                onShow: (cardIds) => void act(inLight(cardIds)),
                onTurn: () => void act({ type: "turn-page", to: "next" }),
              }}
            />
          )}
          <SidePanel
            side={side}
            board={board}
            backstage={backstage}
            texts={texts}
            act={act}
            say={say}
            selected={selected.cards}
            onRemove={(cardIds) => void hands.removeCards(cardIds)}
            onLay={deeds.layAnew}
            isListHome={isNarrow}
            floorClock={status.floorClock}
            secrets={secrets}
            onPage={() => setOpened("page")}
            onClose={() => setSide(null)}
            sheet={{ connection, copy: live }}
          />
        </main>
      </div>
      <div className="bureau-strook" data-part="strip">
        <NowBand
          board={board}
          drafts={drafts}
          texts={texts}
          act={act}
          isRevealing={isRevealing}
          onReveal={() => setOpened("reveal")}
        />
        <GrowthOffer board={board} secrets={secrets} act={act} garden={garden} />
        <GardenOffer board={board} garden={garden} />
        <Strip
          board={board}
          presence={status.presence}
          tool={tool}
          selected={selected}
          note={held.note}
          notice={held.notice}
          texts={texts}
          onStop={() => setTool("select")}
          lead={{
            onEdit: () => setSide("list"),
            onLight: (cardIds) => void act(inLight(cardIds)),
            unchecked: backstage.unchecked,
            onMerge: (merging) => void deeds.merge(merging),
            onFulfil: (card) => void act(blossomed(card)),
            onHide: (cardIds) => void deeds.hide(cardIds),
            onLay: (how) => deeds.layAnew(how, chosen),
          }}
          onRemove={held.removeSelected}
          onRead={() => say("")}
        />
        <KeysButton language={texts.language} onPress={() => setOpened("keys")} />
      </div>
      {opened === "write" && (
        <WritePanel
          boardId={board.id}
          activity={activityOf(board)}
          texts={texts}
          act={act}
          layPhotos={held.layPhotos}
          onBring={() => setOpened("bring")}
          onClose={close}
        />
      )}
      {opened === "tidy" && <TidyPanel board={board} texts={texts} onLay={deeds.layAnew} onClose={close} />}
      {isRevealing && <RevealPanel board={board} drafts={drafts} texts={texts} act={act} onClose={close} />}
      <BottomBar
        board={board}
        status={status}
        texts={texts}
        act={act}
        side={side}
        onSide={setSide}
        waiting={asking.length + unchecked.length}
        isRevealing={isRevealing}
        onReveal={reveal}
        onCountDots={() => void deeds.countDots()}
      />
      {isDialog(opened) && (
        <DeskDialog
          dialog={opened}
          live={live}
          connection={connection}
          board={board}
          backstage={backstage}
          details={details}
          secrets={secrets}
          tables={tables}
          garden={garden}
          texts={texts}
          act={act}
          say={say}
          renewed={renewed}
          onClose={close}
        />
      )}
    </div>
  );
}
