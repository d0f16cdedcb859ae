import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import type { CanvasTool } from "../canvas/CanvasHands.ts";
import { groupsTextsIn } from "../texts/groups/groupsTextsIn.ts";
import { harvestTextsIn } from "../texts/harvest/harvestTextsIn.ts";
import { pictureTextsIn } from "../texts/picture/pictureTextsIn.ts";
import { projectsTextsIn } from "../texts/projects/projectsTextsIn.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { tablesTextsIn } from "../texts/tables/tablesTextsIn.ts";
import { takeHomeTextsIn } from "../texts/takeHome/takeHomeTextsIn.ts";
import { BarButton } from "./BarButton.tsx";
import "./toolRail.css";

interface ToolRailProps {
  readonly texts: TableTexts;
  /** Null: there is no canvas to use a tool on. */
  readonly tool: CanvasTool | null;
  readonly onTool: (tool: CanvasTool) => void;
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly isTidying: boolean;
  /** Undefined, as with the three below: not for whoever works here. */
  readonly onTidy: (() => void) | undefined;
  readonly onSnapshots: (() => void) | undefined;
  readonly onTakeHome: (() => void) | undefined;
  /** Undefined: no picture lies under the cards of this activity. */
  readonly onPicture: (() => void) | undefined;
  /** Undefined or left out: none is followed here. */
  readonly onProjects?: (() => void) | undefined;
  /** Left out: this board has no tables. */
  readonly tables?: { readonly asking: number; readonly onPress: () => void } | undefined;
  /** Undefined: no groups are made here. */
  readonly groups?: GroupsAtHand | undefined;
  /** What the tables tell. Undefined: there are none here. */
  readonly harvest?: { readonly isOn: boolean; readonly onPress: () => void } | undefined;
  /** Undefined: the list is opened elsewhere. */
  readonly list?: { readonly isOn: boolean; readonly onPress: () => void };
  /** Undefined: there is no worksheet, or it is opened elsewhere. */
  readonly sheet?: { readonly words: string; readonly isOn: boolean; readonly onPress: () => void };
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

interface GroupsAtHand {
  /** How many people have no seat, once there are tables. */
  readonly nowhere: number;
  readonly onPress: () => void;
}

/** What one does on the board itself. */
export function ToolRail(props: ToolRailProps) {
  const { texts, tool, onTool } = props;
  const { bar, tidy, tools } = texts.facilitator;
  const toolButton = (what: CanvasTool, icon: IconName, words: string) => (
    <BarButton
      icon={icon}
      words={words}
      isOn={tool === what}
      onPress={() => onTool(tool === what ? "select" : what)}
    />
  );
  return (
    <nav className="zijbalk" data-part="tools" aria-label={tools}>
      <BarButton icon="undo" words={bar.undo} onPress={props.canUndo ? props.onUndo : null} />
      <BarButton icon="talk" words={bar.write} isOn={props.isWriting} onPress={props.onWrite} />
      {tool !== null && (
        <>
          {toolButton("connect", "line", bar.line)}
          <div className="zijbalk-los">
            {toolButton("draw", "pencil", bar.draw)}
            {toolButton("arrow", "arrow", bar.arrow)}
            {toolButton("text", "letter", bar.type)}
            {toolButton("note", "note", bar.note)}
          </div>
        </>
      )}
      <HallButtons {...props} />
      {props.onTidy && (
        <BarButton icon="tidy" words={tidy.action} isOn={props.isTidying} onPress={props.onTidy} />
      )}
      {props.onSnapshots && <BarButton icon="snap" words={bar.snapshot} onPress={props.onSnapshots} />}
      {props.onTakeHome && (
        <BarButton icon="keep" words={takeHomeTextsIn(texts.language).button} onPress={props.onTakeHome} />
      )}
      {props.onPicture && (
        <BarButton icon="map" words={pictureTextsIn(texts.language).button} onPress={props.onPicture} />
      )}
      {props.sheet && <BarButton icon="note" {...props.sheet} />}
      {props.list && <BarButton icon="list" words={bar.list} {...props.list} />}
    </nav>
  );
}

/** What leads an evening of groups, near to hand; on boards without them there is nothing. */
function HallButtons({ groups, tables, harvest, onProjects, texts: { language } }: ToolRailProps) {
  if (!groups && !tables && !harvest && !onProjects) return null;
  return (
    <div className="zijbalk-los">
      {groups && <GroupsButton language={language} {...groups} />}
      {tables && <TablesButton language={language} {...tables} />}
      {harvest && <BarButton icon="leaf" words={harvestTextsIn(language).button} {...harvest} />}
      {onProjects && (
        <BarButton icon="flower" words={projectsTextsIn(language).button} onPress={onProjects} />
      )}
    </div>
  );
}

function GroupsButton({ language, nowhere, onPress }: GroupsAtHand & { readonly language: Language }) {
  const words = groupsTextsIn(language);
  return (
    <BarButton
      icon="group"
      words={words.button}
      count={nowhere}
      countWords={filled(language, words.nowhereCount, { n: nowhere })}
      onPress={onPress}
    />
  );
}

/** How many tables ask for help stands on it. */
function TablesButton(props: {
  readonly asking: number;
  readonly onPress: () => void;
  readonly language: Language;
}) {
  const words = tablesTextsIn(props.language);
  return (
    <BarButton
      icon="note"
      words={words.button}
      count={props.asking}
      countWords={filled(props.language, words.helpCount, { n: props.asking })}
      onPress={props.onPress}
    />
  );
}
