/** Something that one side gives once, and the other waits for. */
export interface Sign {
  give(): void;
  readonly given: Promise<void>;
}

export function createSign(): Sign {
  let resolve: () => void = () => undefined;
  const given = new Promise<void>((done) => {
    resolve = done;
  });
  return { give: () => resolve(), given };
}
