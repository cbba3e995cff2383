/** Compares an element with the picture of that name, and fails where they differ. */
export type ComparePicture = (element: Element, name: string) => Promise<void>;

let compare: ComparePicture | null = null;

/** Hands in what can compare: only a test run can. */
export function onPicture(with_: ComparePicture): void {
  compare = with_;
}

/** What compares; null where nothing does. */
export function pictureComparer(): ComparePicture | null {
  return compare;
}
