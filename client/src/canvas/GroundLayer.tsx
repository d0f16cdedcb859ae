import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import type { Ground, GroundPart } from "@buurtbord/shared/activities/Ground.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { memo } from "react";
import { Icon } from "../ui/react/Icon.tsx";
import "./ground.css";
import { usePhotoUrl } from "./PhotosContext.ts";

type PartOf<Name extends GroundPart["part"]> = Extract<GroundPart, { part: Name }>;

/** What lies under threads and cards: paper and wood. Nobody can take hold of it. */
export const GroundShapes = memo(function GroundShapes({ ground }: { readonly ground: Ground }) {
  return (
    <svg className="grond" aria-hidden="true">
      {ground.parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name and are drawn as a whole
        <GroundShape key={i} part={part} />
      ))}
    </svg>
  );
});

function GroundShape({ part }: { readonly part: GroundPart }) {
  switch (part.part) {
    case "sheet":
      return <GroundSheet part={part} />;
    case "stroke":
      return (
        <path className="grond-lijn" d={part.path} stroke={`var(--${part.tint})`} strokeWidth={part.width} />
      );
    case "picture":
      return <GroundPicture part={part} />;
    case "heading":
    case "invitation":
      return null;
    default:
      return unreachable(part);
  }
}

function GroundPicture({ part: { photo, box } }: { readonly part: PartOf<"picture"> }) {
  const url = usePhotoUrl(photo);
  if (url === null) return null;
  return (
    <image
      className="grond-plaat"
      href={url}
      x={box.x}
      y={box.y}
      width={box.w}
      height={box.h}
      preserveAspectRatio="none"
    />
  );
}

/** Widths of the pale copies that make a shadow, in units. */
const SHADOWS = { none: [], card: [1, 4, 7], sheet: [1, 7, 13, 19] } as const;

function GroundSheet({ part: { path, fill, edge, shadow } }: { readonly part: PartOf<"sheet"> }) {
  return (
    <>
      {SHADOWS[shadow].map((width) => (
        <path key={width} className="grond-schaduw" d={path} strokeWidth={width} />
      ))}
      <path className={edge === "cut" ? "grond-vel" : undefined} d={path} fill={`var(--${fill})`} />
    </>
  );
}

/** Names and kind words of the fields: they lie above threads, so that they can always be read. */
export const GroundWords = memo(function GroundWords({
  ground,
  texts,
}: {
  readonly ground: Ground;
  readonly texts: ActivityTexts;
}) {
  return (
    <div className="grond">
      {ground.parts.map((part) => {
        if (part.part === "heading") return <Heading key={`h ${part.field}`} part={part} texts={texts} />;
        if (part.part === "invitation")
          return <Invitation key={`i ${part.field}`} part={part} texts={texts} />;
        return null;
      })}
    </div>
  );
});

/** Half the size of a heading's picture, in units. */
const PICTURE = 28;

function Heading({ part, texts }: { readonly part: PartOf<"heading">; readonly texts: ActivityTexts }) {
  const [x, y] = part.at;
  return (
    <div className="vak-kop" style={{ left: x - PICTURE, top: y - PICTURE }}>
      <span className="vak-beeld" style={{ background: `var(--${part.tint})` }}>
        <Icon name={part.icon} />
      </span>
      <span
        className={part.isOnStrip ? "vak-naam vak-naam-strook" : "vak-naam"}
        style={{ inlineSize: part.width }}
      >
        {texts.fields[part.field]?.name}
      </span>
    </div>
  );
}

function Invitation({ part, texts }: { readonly part: PartOf<"invitation">; readonly texts: ActivityTexts }) {
  const { x, y, w, h } = part.box;
  return (
    <p className="vak-uitnodiging" style={{ left: x, top: y, width: w, height: h }}>
      {texts.fields[part.field]?.invitation}
    </p>
  );
}
