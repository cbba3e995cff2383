import type { ArrowsMessages, CommonMessages, TimeMessages } from "../messages.ts";

export const common: CommonMessages = {
  cancel: "Cancel",
  close: "Close",
  choose: "Choose …",
  details: "Details",
  copyDetails: "Copy details",
  copied: "Copied",
  moreActions: ({ of }) => `More for ${of}`,
  loading: "Loading",
  errorCode: "Code",
  reportNumber: "Report number",
  moment: "Time",
};

export const time: TimeMessages = {
  justNow: "just now",
  lastNight: ({ time: at }) => `last night ${at}`,
  onDay: ({ day, time: at }) => `${day} ${at}`,
  never: "never",
};

export const arrows: ArrowsMessages = {
  start: "Update now",
  startAll: "Update bookkeeping and administration",
  running: ({ seconds }) => `Working, ${seconds} s`,
  started: "Your data are being updated",
  stop: "Stop",
  stopping: "Stopping",
  succeeded: ({ changed }) => (changed ? "Updated, with changes" : "Updated, nothing changed"),
  failed: "Not updated",
  stalled: "Got no answer",
  cancelled: "Stopped",
};
