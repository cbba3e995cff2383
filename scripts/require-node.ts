/** Stops where the scripts would run on an older Node than the lockfile's: types are stripped natively from 24 on. */
export function requireNode(): void {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 24) return;
  process.stderr.write(
    `This script runs on Node 24 or newer, this is ${process.version}. Start it with npm (npm test, npm run demo).\n`,
  );
  process.exit(1);
}
