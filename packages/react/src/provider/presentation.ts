import { createFormats, type Formats } from "../messages/formats.ts";
import type { DossierId } from "@adminsync/core/model";
import { resolveLocale, type Languages, type ResolvedLocale } from "../messages/locale.ts";
import type { Messages } from "../messages/messages.ts";
import { withOverrides, type MessageOverrides } from "../messages/override.ts";
import { tellDeveloper } from "./tell-developer.ts";

/** Row height and control size. */
export type Density = "comfortable" | "compact";

/** `host`: follow the `color-scheme` of the page around the widget. */
export type Theme = "host" | "light" | "dark";

/** How a host wants its widgets to look and speak. */
export interface PresentationOptions {
  /** The languages that may be spoken, each imported by name (`nl`, `fr`, `de`, `en`): a page loads no other. The first is spoken where nothing else fits. */
  readonly languages: Languages;
  /** A language tag, or several by preference such as `navigator.languages`. The first of `languages` where it is left out, or is none of them. */
  readonly locale?: string | readonly string[] | undefined;
  /** The host's own words in the place of ours. */
  readonly messages?: MessageOverrides | undefined;
  /** IANA name; `Europe/Brussels` where it is left out, so that server and browser write the same. */
  readonly timeZone?: string | undefined;
  readonly density?: Density | undefined;
  readonly theme?: Theme | undefined;
  /** Native `<select>` and `<dialog>`, for a shadow root or a custom element. */
  readonly native?: boolean | undefined;
  /** The nonce of a strict Content-Security-Policy. No widget needs it as things stand: none writes a style element. */
  readonly nonce?: string | undefined;
  /** Where lists and dialogs open; `document.body` where it is left out. */
  readonly portal?: HTMLElement | undefined;
  /** What the host calls a dossier, where a widget has to name another one; null or left out: its id. */
  readonly dossierName?: ((dossierId: DossierId) => string | null) | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined;
}

/** What every view reads: words, formats, and how to look. */
export interface Presentation {
  readonly locale: ResolvedLocale;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly density: Density;
  readonly theme: Theme;
  readonly native: boolean;
  readonly nonce: string | undefined;
  readonly portal: HTMLElement | undefined;
  readonly dossierName: (dossierId: DossierId) => string;
  readonly clock: () => number;
}

function unspoken(wanted: string, languages: Languages): string {
  const [{ code }] = languages;
  const spoken = languages.map((language) => language.code).join(", ");
  return `none of the languages given (${spoken}) is that of locale "${wanted}", so "${code}" is spoken. To add one: languages={[${spoken}, fr]}, with import { fr } from "@adminsync/react".`;
}

/**
 * Works out a presentation from what a host asks.
 * @throws Error where no language is given: there are no words then.
 */
export function createPresentation(options: PresentationOptions): Presentation {
  const languages: Languages | readonly [] | undefined = options.languages;
  const first = languages?.[0];
  if (first === undefined) {
    throw new Error(
      'adminsync: widgets need at least one language. Write languages={[nl]} on the provider, with import { nl } from "@adminsync/react"; there are nl, fr, de and en.',
    );
  }
  const wanted = options.locale ?? first.tag;
  const found = resolveLocale(wanted, options.languages);
  if (found === null) tellDeveloper(() => unspoken(String(wanted), options.languages));
  const locale = found ?? { language: first, tag: first.tag };
  const messages = withOverrides(locale.language.messages, options.messages);
  return {
    locale,
    messages,
    formats: createFormats(locale.tag, messages.time, options.timeZone),
    density: options.density ?? "comfortable",
    theme: options.theme ?? "host",
    native: options.native ?? false,
    nonce: options.nonce,
    portal: options.portal,
    dossierName: (dossierId) => options.dossierName?.(dossierId) ?? dossierId,
    clock: options.clock ?? Date.now,
  };
}
