import type { BulkMessages } from "../bulk-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("en");
const dossiers = (count: number): string => `${count} ${plural(count, { one: "dossier", other: "dossiers" })}`;

export const bulk: BulkMessages = {
  heading: "Link dossiers",
  meaning: ({ source }) =>
    `Every dossier without a link, with the client of ${source} that fits it best. Nothing is linked before you confirm.`,
  notOffered: "In this application dossiers are linked one by one.",
  noConnection: "Your firm has no connection that works yet. Make a connection first.",
  loading: {
    dossiers: ({ count }) => `Reading dossiers: ${count}`,
    references: ({ count, source }) => `Reading clients of ${source}: ${count}`,
    index: ({ count }) => `Comparing clients: ${count}`,
  },
  suggesting: ({ done, total }) => `Suggestions for ${done} of ${dossiers(total)}`,
  sections: {
    trouble: "Failed",
    clash: "Clash",
    certain: "Certain",
    likely: "To review",
    none: "No suggestion",
    waiting: "Waiting",
    linked: "Linked",
    "none-fits": "None fits",
    "decided-before": "Decided before",
  },
  sectionMeaning: {
    trouble: "These dossiers were not linked. Each says why.",
    clash: "More than one dossier wants the same client. Choose one; the others stay as they are.",
    certain: "There is no doubt here. They are ticked; untick what you don't want.",
    likely: "There is a likely client here. Look at them one by one.",
    none: "Nothing fits well enough here. Search yourself, or say that no client fits.",
    waiting: "A client is still being looked for.",
    linked: "These dossiers are linked.",
    "none-fits": "Somebody said that no client fits. They are not suggested again.",
    "decided-before": "Somebody decided about these before. They are never ticked by themselves.",
  },
  show: "Show",
  filter: "Search in the dossiers",
  nothingHere: "There is nothing left here.",
  nothingFound: ({ text }) => `No dossier found for "${text}".`,
  list: "Dossiers with their suggestion",
  keys: "Arrows: previous or next · space: tick or untick · Enter: other possibilities",
  tick: ({ dossier, reference }) => `Link ${dossier} to ${reference}`,
  tickAll: ({ count }) => `Tick all ${count} certain ones`,
  tickNone: ({ dossier }) => `${dossier}: no client chosen yet`,
  noCandidate: "No suggestion",
  open: ({ dossier }) => `Possibilities for ${dossier}`,
  openShort: "Possibilities",
  candidates: "Possible clients",
  choose: "Choose this one",
  chosen: "Chosen",
  notThis: "Not this one",
  search: "Search for a client yourself",
  noneFits: "No client fits",
  saidNoneFits: "No client fits",
  decidedBefore: "Decided before",
  wantedToo: ({ dossiers: others, count }) =>
    `${plural(count, { one: "Dossier", other: "Dossiers" })} ${others} ${plural(count, { one: "wants", other: "want" })} this client too`,
  linking: "Linking",
  linked: "Linked",
  undone: "Taken back",
  confirm: "Link anyway",
  link: ({ count }) => `Link ${dossiers(count)}`,
  linkingProgress: ({ done, total }) => `${done} of ${dossiers(total)} linked`,
  undoingProgress: ({ done, total }) => `${done} of ${dossiers(total)} taken back`,
  stop: "Stop",
  stopping: "Finishing what is under way",
  stopped: ({ done, total }) => `Stopped after ${done} of ${dossiers(total)}`,
  goOn: "Go on",
  allLinked: ({ count, left }) =>
    left === 0 ? `${dossiers(count)} linked` : `${dossiers(count)} linked, ${left} not: see Failed`,
  undo: "Undo everything",
  allUndone: ({ left }) =>
    left === 0
      ? "Everything was taken back, names too."
      : `Everything was taken back, except ${dossiers(left)} that ${plural(left, { one: "was", other: "were" })} linked anew meanwhile.`,
  export: "Download the overview",
  exportName: "links",
  more: ({ count }) => `Show ${count} more`,
  again: "Read again",
};
