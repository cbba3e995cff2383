/** Abbreviations of legal forms that are left out wherever they stand in a name. */
export const FORM_WORDS: string =
  "bv srl bvba sprl nv sa cv sc cvba scrl scri cvoa vof snc commv scomm gcv scs vzw asbl ivzw aisbl ebvba sprlu sbvba sprls cva sca commva esv gie gmbh pgmbh vog ivog eesv geie thv ohg kgaa";

/** The first words of legal forms that are written out. */
export const FORM_STARTS: string =
  "besloten naamloze cooperatieve commanditaire gewone vennootschap vereniging private stichting internationale economisch europees europese societe association fondation groupement gesellschaft genossenschaft vereinigung eenmanszaak burgerlijke starters";
