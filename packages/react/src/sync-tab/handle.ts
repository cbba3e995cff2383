/** What a host's form asks the tab, through its ref. */
export interface SyncTabHandle {
  /** Whether something was chosen that is not saved. */
  readonly dirty: boolean;
  /** Tells the user what is missing. True where saving can go on. */
  readonly validate: () => boolean;
  /** Saves what was chosen. False where that did not happen: the tab says why, and nothing chosen is lost. Never rejects. */
  readonly save: () => Promise<boolean>;
}
