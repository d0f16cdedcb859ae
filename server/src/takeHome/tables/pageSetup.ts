import type { Stream } from "node:stream";
import { element } from "@buurtbord/shared/xml/xml.ts";
import type { Feature } from "write-excel-file/node";
import type { Table } from "./Table.ts";

/** In inches: what any printer leaves, and room for the line at the foot. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** What the sheet is called, which page, and of how many; in the codes of ECMA-376, 18.3.1.46. */
const FOOT = "&L&A&R&P / &N";

/**
 * On paper: A4 across, each sheet one page wide with its headings on every page, and without the columns that are
 * for the screen. The library knows the paper only; the rest goes into its XML, in the order of ECMA-376.
 */
export function pageSetup(tables: ReadonlyMap<string, Table>): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transformElementAttributes: (tag, attributes) => {
            if (tag === "pageMargins") return { ...attributes, ...MARGINS };
            // Zero: as many pages high as it takes.
            return tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
          },
          transform: (xml) => withFoot(fittingPages(xml)),
        },
        "xl/workbook.xml": { transform: (xml) => withNames(xml, tables) },
      },
    },
  };
}

function fittingPages(xml: string): string {
  const fits = element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 }));
  return xml.replace(/<worksheet\b[^>]*>/, (root) => root + fits);
}

function withFoot(xml: string): string {
  const foot = element("headerFooter", {}, `<oddFooter>${FOOT.replaceAll("&", "&amp;")}</oddFooter>`);
  return xml.replace(/<pageSetup\b[^>]*\/>/, (setup) => setup + foot);
}

function withNames(xml: string, tables: ReadonlyMap<string, Table>): string {
  const names = [...tables].map(([sheet, table], localSheetId) => {
    const quoted = `&#39;${sheet.replaceAll("'", "''").replaceAll("&", "&amp;").replaceAll("<", "&lt;")}&#39;`;
    const area = `${quoted}!$A$1:$${lastOnPaper(table)}$${table.rows.length + 1}`;
    const named = (name: string, refers: string) =>
      element("definedName", { name: `_xlnm.${name}`, localSheetId }, refers);
    return named("Print_Area", area) + named("Print_Titles", `${quoted}!$1:$1`);
  });
  const all = element("definedNames", {}, names.join(""));
  return xml.replace(/<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/, () => all);
}

/** The letter of the last column that is printed. */
function lastOnPaper({ columns }: Table): string {
  const offPaper = columns.findIndex(({ isOffPaper }) => isOffPaper === true);
  const last = (offPaper === -1 ? columns.length : offPaper) - 1;
  return String.fromCharCode("A".charCodeAt(0) + last);
}
