import type { ProjectsTexts } from "./ProjectsTexts.ts";

export const en: ProjectsTexts = {
  button: "Projects",
  garden: {
    title: "The garden",
    empty: "Every project begins as a seed. With each message it grows.",
    toWall: "Show the garden",
    offWall: "Take the garden away",
    isOnWall: "The screen shows the garden",
    help: "Asks for help",
    rest: "Rests, with thanks",
    offer:
      "{n, plural, one {# plant is} other {# plants are}} growing from earlier evenings. Begin with the garden?",
    alsoOf: "In the garden stand the plants of",
    plants: "{n, plural, one {# plant} other {# plants}}",
    plant: "{name}: {stage}",
  },
  stages: {
    seed: "a seed",
    sprout: "a sprout",
    leaves: "a small plant",
    bud: "a plant with a bud",
    bloom: "a plant in bloom",
  },
  kinds: {
    news: "News",
    help: "Asks for help",
    celebrate: "A celebration",
    passed: "Passed on",
    rest: "Stopped with thanks",
  },
  list: {
    title: "How are the projects going?",
    about: "At the top is who could use a call. We send nothing ourselves.",
    none: "There are no projects yet. They come from the harvest of the evening.",
    told: "{n, plural, =0 {Nothing told yet} one {Told # time} other {Told # times}}",
    last: "Last time: {date}",
    of: "From {evening}",
    asks: "Asked for help. Give a call?",
    quiet: "Quiet for a while. A call would surely do good.",
    fine: "Growing quietly.",
  },
  link: {
    make: "Make a link",
    title: "The link of this project",
    hint: "Give it only to the people in this project. Whoever has it may tell how it goes.",
    codeTitle: "The code of this project",
    codeHint:
      "Type it on your phone at the next meeting, under I was here before. Any board will do, while the door is open.",
    open: "Open the page",
    end: "End all links",
    endSure: "All links and codes of this project will end. Press once more.",
    ended: "The links of this project no longer work.",
    fails: "This does not work now. Try again in a moment.",
  },
  reminder: {
    group: "For the neighbourhood's app group",
    groupAbout: "Copy this and paste it in your own group. We send nothing ourselves.",
    groupWords:
      "How are {names} going? Are you in it? Tell it on the page of your project, or the next time we meet.",
    title: "For the people in each project",
    about:
      "Print this and hand it out, or send it yourself. Whoever has the link or code may tell how it goes.",
    make: "Make notes",
    words: "How is ‘{name}’ going? Tell it in a sentence or with a photo. {way}",
    byLink: "You can do that here: {url}",
    byCode: "Bring this code to the next meeting: {code}",
    onPaper: {
      byLink: "How is it going? Scan this, and tell it in a sentence or with a photo.",
      byCode:
        "How is it going? Type these digits on your phone at the next meeting, and tell it in a sentence or with a photo.",
    },
    copy: "Copy",
    copied: "The note has been copied.",
    print: "Print",
  },
};
