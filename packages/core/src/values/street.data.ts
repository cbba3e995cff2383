/** Words of streets' names that are shortened, or have another form in French, and what they count as; folded. */
export const STREET_WORDS: string =
  "st sint saint sint sankt sint ste sinte sainte sinte dr dokter docteur dokter gen generaal general generaal burg burgemeester " +
  "bourgmestre burgemeester kard kardinaal cardinal kardinaal prof professor professeur professor roi koning reine koningin " +
  "kan kanunnik chanoine kanunnik kap kapitein capitaine kapitein lt luitenant lieutenant luitenant kol kolonel colonel kolonel " +
  "prince prins princesse prinses comte graaf duc hertog marechal maarschalk empereur keizer president president stwg steenweg stw steenweg";

/** Streets and places that have a name of its own in each language, Dutch and French: what is left without the kind of street and small words. */
export const TRANSLATIONS: string =
  "wet loi nieuw neuve kunst arts louiza louise waver wavre ninoof ninove leuven louvain gent gand berg mons bergen mons haacht haecht konings royale " +
  "koninklijk royale koninginne reine troon trone naam namur hertog ducale wetenschap science nijverheid industrie handel commerce beurs bourse " +
  "zavel sablon zuid midi noord nord oost est west ouest station gare statie gare kerk eglise school ecole molen moulin park parc bos bois " +
  "hoog haute vrijheid liberte vrede paix kapel chapelle kasteel chateau linden tilleuls eiken chenes rozen roses bloemen fleurs veld champs " +
  "lang longue kort courte zee mer brussel bruxelles antwerp anvers luik liege doornik tournai elsen ixelles laken laeken vilvoord vilvorde " +
  "terhulp hulpe kruidtuin jardinbotanique tervuren tervueren guldenvlies toisonor beenhouwer bouchers grotemarkt grandplace " +
  "grotemarkt grandeplace haven port steen pierres oud vieille brug pont vaart canal arbeid travail europa europe vlaanderen flandre " +
  "luxemburg luxembourg parijs paris terkameren boiscambre sintkatelijne sintecatherine sintmichiel sintmichel sintjan sintjean sintpieter sintpierre " +
  "bisschop eveque spaarzaamheid epargne fontein fontaine onafhankelijkheid independance " +
  "jubelfeest jubile strijder combattants begraafplaats cimetiere kanselarij chancellerie";
