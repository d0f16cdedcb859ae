import { isLanguage, LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { createRoot } from "react-dom/client";
import { textsIn } from "../texts/textsIn.ts";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import { StartPage } from "./StartPage.tsx";
import "./start.css";

const root = document.getElementById("start");
if (root === null) throw new Error("start.html has no #start");

const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage);
const texts = textsIn(wanted ?? LANGUAGES[0]);
document.documentElement.lang = texts.language;
createRoot(root).render(<StartPage texts={texts} />);
