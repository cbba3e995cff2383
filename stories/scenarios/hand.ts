/** The user's hand on the widgets of a scene. Presses without taking the focus, which stays where the watcher has it. */
export interface Hand {
  /** Presses the first button that the selector finds, once it is there. */
  readonly press: (selector: string) => Promise<void>;
  /** Opens the list of references, and picks the one of this name. */
  readonly pick: (reference: string) => Promise<void>;
}

/** So long something may take to come on the page, in milliseconds; a part of a widget may have to be loaded first. */
const PATIENCE = 10_000;

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** What React has to draw is drawn. */
export async function drawn(): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) await turn();
}

async function find(what: string, look: () => HTMLElement | null): Promise<HTMLElement> {
  const until = performance.now() + PATIENCE;
  for (let found = look(); performance.now() < until; found = look()) {
    if (found !== null) return found;
    await turn();
  }
  throw new Error(`The scene can't go on: there is no ${what}`);
}

const USABLE = ":not(:disabled, [aria-disabled=true])";

/** A hand on what stands on this stage, and on the lists that open from there. */
export function createHand(stage: HTMLElement): Hand {
  const press: Hand["press"] = async (selector) => {
    const button = await find(selector, () => stage.querySelector<HTMLElement>(`:is(${selector})${USABLE}`));
    button.click();
  };
  return {
    press,
    pick: async (reference) => {
      await press("[data-part=sync-tab] input[role=combobox]");
      const option = await find(`reference ${reference}`, () => {
        const options = document.querySelectorAll<HTMLElement>("[role=option]");
        return [...options].find(({ textContent }) => textContent?.includes(reference)) ?? null;
      });
      option.click();
    },
  };
}
