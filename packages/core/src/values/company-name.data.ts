/** Abbreviations that make a word at either end of a name its legal form. */
export const FORMS: RegExp =
  /^(?:[nbc]v|vof|comm?va?|i?vzw|sa|srl|snc|s?comm|a?isbl|asbl|e?bvba|sprlu?|cvba|scr[li]|cvoa|gcv|scs|cva|sca|eesv|geie|esv|gie|sce|fup|p?gmbh|i?vog|kgaa|ohg|thv)$/;

/** Abbreviations that are a form at the end of a name, but at its start may as well be a word of it (AG, a sports club). */
export const FORMS_AT_END: RegExp = /^(?:ag|sc|se|kg|lv|son)$/;

/** Words of company names that are written in several ways, each behind what they all count as; folded. */
export const SAME_WORDS: string =
  "& en et and und +,gebroeders gebr gebrs,etablissements ets etabl etablissement,compagnie cie comp,sint st saint sankt,sainte ste,firma fa," +
  "maatschappij mij,international int intl";

/** What befalls a company, said behind its name, in the languages of the country: not the same as without. */
export const STATUS: RegExp =
  /[\s,(-]+(?:(in vereffening|in liquidatie|[ei]n liquidation)|(in oprichting|i\.? ?o\.?|en (?:cours de )?(?:formation|constitution)|in grundung)|(in faling|in faillissement|en faillite|in konkurs))\)?$/;
