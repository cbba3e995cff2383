/** Screen readers of Apple often stay silent about the active row of a list whose focus stays in a text field; others say it themselves. */
export function saysRowsItself(platform: string): boolean {
  return !/^(Mac|iPhone|iPad|iPod)/.test(platform);
}
