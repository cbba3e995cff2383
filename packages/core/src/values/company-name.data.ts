/** Legal forms that make a word at either end of a name the form, folded and without dots. */
export const FORMS: RegExp =
  /^(?:nv|bv|cv|vof|commv|comm|vzw|ivzw|sa|srl|snc|scomm|asbl|aisbl|e?bvba|sprlu?|cvba|scrl|cvoa|scri|gcv|scs|commva|cva|sca|eesv|geie|esv|gie|sce|fup|gmbh|vog|ivog|pgmbh|kgaa|ohg|ivzw|thv)$/;

/** Abbreviations that are a form at the end of a name, but at its start may as well be a word of it (AG, a sports club). */
export const FORMS_AT_END: RegExp = /^(?:ag|sc|se|kg|lv|son)$/;

/** Words of company names that are written in several ways, each with the one that counts. */
export const SAME_WORDS: string =
  "en & et & and & und & + & gebr gebroeders gebrs gebroeders ets etablissements etabl etablissements etablissement etablissements " +
  "cie compagnie comp compagnie st sint saint sint sankt sint ste sinte sainte sinte fa firma mij maatschappij intl international " +
  "int international bros brothers nr nummer dr dokter docteur dokter";

/** What befalls a company, said behind its name, in the languages of the country: not the same as without. */
export const STATUS: RegExp =
  /[\s,(-]+(?:(in vereffening|in liquidatie|en liquidation|in liquidation)|(in oprichting|i\.? ?o\.?|en (?:cours de )?(?:formation|constitution)|in grundung)|(in faling|in faillissement|en faillite|in konkurs))\)?$/;
