/** Compares a trace with the kept one of that name, and fails where they differ. */
export type CompareTrace = (name: string, trace: string) => Promise<void>;

let compare: CompareTrace = async () => {};

/** Hands in what can compare: only a test run can. */
export function onTrace(with_: CompareTrace): void {
  compare = with_;
}

/** Compares where something can. */
export async function compareTrace(name: string, trace: string): Promise<void> {
  await compare(name, trace);
}
