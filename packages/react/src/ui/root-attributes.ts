import type { Density, Presentation, Theme } from "../provider/presentation.ts";

/** What makes an element the root of a widget: the stylesheet reaches only what stands in one. */
export interface RootAttributes {
  readonly "data-adminsync": "";
  readonly "data-density": Density;
  readonly "data-theme": Theme;
  readonly lang: string;
}

/** The attributes of a root. Also for what opens in a portal, far from its widget. */
export function rootAttributes({ density, theme, locale }: Presentation): RootAttributes {
  return { "data-adminsync": "", "data-density": density, "data-theme": theme, lang: locale.tag };
}
