/** Two letters for a package: AdminPulse → AP, Fid-Manager → FM, Adsolut → AD. */
export function packageMark(name: string): string {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  const letters = capitals.length >= 2 ? capitals : (name.match(/\p{L}/gu) ?? []);
  return letters.slice(0, 2).join("").toLocaleUpperCase();
}
