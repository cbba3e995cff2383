/** A piece of a sentence: plain, the part that matters, or an aside. */
export type RichPart = string | { readonly strong: string } | { readonly aside: string };

/** A sentence with emphasis in it, free of markup, so that React and custom elements can each render it in their own way. */
export type RichText = readonly RichPart[];

/** The words alone. */
export function plainText(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === "string") return part;
      return "strong" in part ? part.strong : part.aside;
    })
    .join("");
}
