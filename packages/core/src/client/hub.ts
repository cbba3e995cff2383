import type { Live, LiveHost } from "./live.ts";
import { readNews, writeNews, type News, type TabChannel } from "./news.ts";
import type { Page } from "./page.ts";

/** Something that is open: it shows facts of the server, which may grow old. */
export interface Member {
  /** The line, the user's eye or a request for it is back: ask anew. */
  readonly wake: () => void;
  /** The login is back: ask for what failed for want of it. */
  readonly resume: () => void;
  /** Line or visibility went, or changes are heard of at once or no longer: ask less, or not, or more. */
  readonly slow?: () => void;
  /** Something changed, by this page or by another tab. */
  readonly heard: (news: News, by: "page" | "tab") => void;
}

/** What all that is open on a page shares: the page's line and visibility, and the word between tabs. */
export interface Hub {
  readonly isOnline: () => boolean;
  readonly isVisible: () => boolean;
  /** Changes are told by the server as they happen, to this tab or another that passes them on. */
  readonly isLive: () => boolean;
  readonly join: (member: Member) => () => void;
  readonly wake: () => void;
  readonly resume: () => void;
  /** Tells who is open here, and where `far` says `tabs`, the other tabs too. */
  readonly tell: (news: News, far: "page" | "tabs") => void;
}

/** A hub listens from its first member until its last has left. */
export function createHub(options: {
  readonly page: Page;
  readonly channel: () => TabChannel | null;
  readonly live: (host: LiveHost) => Live;
  readonly onlineChanged: (online: boolean) => void;
}): Hub {
  const { page, channel, onlineChanged } = options;
  const members = new Set<Member>();
  let online = true;
  let visible = true;
  let line: TabChannel | null = null;
  let post: TabChannel["postMessage"] | null = null;
  let stopWatching = (): void => {};

  const each = (tell: (member: Member) => void): void => {
    for (const member of members) tell(member);
  };
  const look = (): boolean => {
    const before = { online, visible };
    online = page.isOnline();
    visible = page.isVisible();
    if (online !== before.online) onlineChanged(online);
    return (online && !before.online) || (visible && !before.visible);
  };
  const wake = (): void => each((member) => member.wake());
  const hear = (news: News): void => {
    if (news.changed === "all") wake();
    else each((member) => member.heard(news, "tab"));
  };
  const live = options.live({
    isOnline: () => online,
    say: (message) => post?.(message),
    changed: (change) => {
      hear(change);
      post?.(writeNews(change));
    },
    turned: () => each((member) => member.slow?.()),
  });
  const attach = (): void => {
    look();
    stopWatching = page.watch(() => {
      const back = look();
      if (back && online) wake();
      else each((member) => member.slow?.());
      live.look();
    });
    line = channel();
    post = line?.postMessage.bind(line) ?? null;
    line?.addEventListener("message", (event) => {
      const news = readNews(event.data);
      if (news === null) live.heard(event.data);
      else hear(news);
    });
    live.open();
  };
  const detach = (): void => {
    live.close();
    stopWatching();
    line?.close();
    line = null;
    post = null;
  };
  return {
    isOnline: () => online,
    isVisible: () => visible,
    isLive: live.isLive,
    join: (member) => {
      if (members.size === 0) attach();
      members.add(member);
      return () => {
        if (members.delete(member) && members.size === 0) detach();
      };
    },
    wake: () => {
      live.look();
      wake();
    },
    resume: () => {
      live.look();
      each((member) => member.resume());
    },
    tell: (news, far) => {
      each((member) => member.heard(news, "page"));
      if (far === "tabs") post?.(writeNews(news));
    },
  };
}
