/** The financial years that every dossier of the demo has, newest first. They are calendar years. */
export const PERIODS: readonly string[] = ["2026", "2025"];
