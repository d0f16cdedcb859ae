import { builtPhoneFiles } from "./scripts/phoneFiles.ts";

export default [
  {
    name: "phone page: everything before the first contribution",
    path: builtPhoneFiles(),
    gzip: true,
    limit: "100 kB",
  },
];
