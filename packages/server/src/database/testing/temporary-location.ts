/** A place for a database that lasts as long as a test file. */
export interface TestLocation<Location> {
  readonly location: Location;
  remove(): Promise<void>;
}
