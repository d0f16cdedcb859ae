import { ensurePrograms } from "./ensurePrograms.ts";

ensurePrograms({
  programs: { "libreoffice-calc": "/usr/bin/soffice" },
  what: "The lists that one takes home are opened",
  by: "by LibreOffice",
});
