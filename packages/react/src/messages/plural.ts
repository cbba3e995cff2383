/** The forms of a word that a language tells apart; `other` is the form of all that are not named. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Picks a form by number, by the language's own rules. */
export type Plural = (count: number, forms: PluralForms) => string;

/** The plural rules of a language. */
export function pluralOf(language: string): Plural {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
