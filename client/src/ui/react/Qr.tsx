import { useMemo } from "react";
import { qrPicture } from "../qrPicture.ts";

interface QrProps {
  readonly text: string;
  /** What it is for, for those who cannot scan. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code with its white, as large as its box. Never askew. */
export function Qr({ text, label, className }: QrProps) {
  const { size, path, quiet } = useMemo(() => qrPicture(text), [text]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={`M0 0h${size}v${size}H0Z`} fill="#fff" />
      <path d={path} transform={`translate(${quiet} ${quiet})`} fill="#111" />
    </svg>
  );
}
