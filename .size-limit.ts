import { builtPhoneFiles } from "./scripts/phoneFiles.ts";

export default [
  {
    name: "phone page: everything before the first contribution",
    path: builtPhoneFiles("phone.html"),
    gzip: true,
    limit: "100 kB",
  },
  {
    name: "phone worker: fetched once the page is there, over https only",
    path: "client/dist/phone-worker.js",
    gzip: true,
    limit: "2 kB",
  },
  {
    name: "remote: everything",
    path: builtPhoneFiles("remote.html"),
    gzip: true,
    limit: "64 kB",
  },
];
