import { ICONS } from "@buurtbord/shared/paper/icons.ts";
import type { ReactNode } from "react";

/** Three pictures of how a phone reads a code, for who does not read. Beside each stand its words. */

export function CameraPhone() {
  return (
    <Picture>
      <Phone x={64}>
        <circle cx="46" cy="76" r="30" className="doemee-geel" strokeWidth="3" />
        <g
          transform="translate(26 55) scale(1.667)"
          strokeWidth="2.2"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
          dangerouslySetInnerHTML={{ __html: ICONS.camera }}
        />
      </Phone>
    </Picture>
  );
}

export function PointingPhone() {
  return (
    <Picture>
      <Square at={[18, 40]} size={84} />
      <Phone x={112}>
        <path d="M20 46v-12h12M60 34h12v12M20 106v12h12M60 118h12v-12" strokeWidth="4" />
        <Square at={[26, 56]} size={40} />
      </Phone>
    </Picture>
  );
}

export function TappedPhone() {
  return (
    <Picture>
      <Phone x={64}>
        <Square at={[24, 26]} size={44} />
        <rect x="13" y="88" width="66" height="26" rx="6" className="doemee-geel" strokeWidth="3" />
        <path d="M22 101h36" strokeWidth="4" />
      </Phone>
      <path transform="translate(148 108)" d={FINGER} className="doemee-wit" strokeWidth="4" />
    </Picture>
  );
}

const FINGER =
  "M0 0c-7 0-9 5-9 9v38l-9-8c-6-5-13 2-8 9l22 32h34c6-10 10-22 8-38-1-6-9-7-11-2 0-7-9-8-11-3-1-6-7-7-9-2V9c0-4-2-9-7-9Z";

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 220 192"
      fill="none"
      stroke="#111"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

interface PhoneProps {
  readonly x: number;
  readonly children: ReactNode;
}

function Phone({ x, children }: PhoneProps) {
  return (
    <g transform={`translate(${x} 2)`}>
      <rect width="92" height="160" rx="11" className="doemee-wit" strokeWidth="4" />
      <rect x="8" y="12" width="76" height="128" rx="3" strokeWidth="2" />
      <path d="M38 150h16" strokeWidth="3" />
      {children}
    </g>
  );
}

interface SquareProps {
  readonly at: readonly [x: number, y: number];
  readonly size: number;
}

/** A picture of a code, which is not a code: phones must find only the large one. */
function Square({ at: [x, y], size }: SquareProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 25})`}>
      <path d="M0 0h25v25H0Z" className="doemee-wit" strokeWidth="2.4" />
      <path
        d="M4 4h7v7H4ZM14 4h7v7h-7ZM4 14h7v7H4ZM14 14h3v3h-3ZM18 18h3v3h-3ZM18 14h3v3h-3ZM14 18h3v3h-3Z"
        fill="#111"
        stroke="none"
      />
    </g>
  );
}
