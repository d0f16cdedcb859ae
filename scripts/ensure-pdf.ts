import { ensurePrograms } from "./ensurePrograms.ts";

ensurePrograms({
  programs: { qpdf: "/usr/bin/qpdf", "poppler-utils": "/usr/bin/pdftotext" },
  what: "What is printed is read",
  by: "by qpdf and poppler",
});
