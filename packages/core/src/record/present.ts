/** Fields that may hold `undefined`. */
type Loose<Fields> = { readonly [Key in keyof Fields]: Fields[Key] | undefined };
/** The same fields, present or absent but never `undefined`. */
type Present<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** Leaves out the fields that are `undefined`: in a record, absent is the only way to say 'nothing here'. */
export function present<Fields extends object>(fields: Loose<Fields>): Present<Fields>;
export function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
