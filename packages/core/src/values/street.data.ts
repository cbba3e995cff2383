/** What a word means in a street's name when it is shortened, folded. */
export const STREET_WORDS: string =
  "st sint saint sint sankt sint ste sint sainte sint dr dokter docteur dokter gen generaal general generaal burg burgemeester " +
  "bourgm bourgmestre kard kardinaal cardinal kardinaal prof professor professeur professor kon koning koningin koning roi koning reine koning " +
  "past pastoor kan kanunnik chan chanoine kap kapitein cap kapitein capitaine kapitein lt luitenant lieutenant luitenant " +
  "maj majoor major majoor kol kolonel col kolonel colonel kolonel baron baron prins prins prince prins prinses prinses princesse prinses " +
  "o onze l lieve v vrouw ir ingenieur ingenieur ingenieur mgr monseigneur graaf graaf comte graaf hertog hertog duc hertog " +
  "maarschalk maarschalk marechal maarschalk president president keizer keizer empereur keizer";

/** Dutch and French names of streets that only a table can pair: what is left without the kind of street and small words. */
export const BILINGUAL_NAMES: string =
  "wet loi/nieuw neuve/kunst arts/louiza louise/wavers wavre/waver wavre/ninoofs ninove/leuvens louvain/gents gand/bergens mons/bergen mons/" +
  "haachts haecht/konings koning/koninklijke royale/koninginne koning/troon trone/naams namur/hertogs ducale/wetenschap science/wetenschaps science/" +
  "nijverheids industrie/handels commerce/beurs bourse/zavel sablon/kleinezavel petitsablon/grotezavel grandsablon/zuid midi/noord nord/oost est/" +
  "west ouest/stations gare/statie gare/kerk eglise/school ecole/molen moulin/park parc/bos bois/ter bois/hoog haute/hoogstraat haute/" +
  "vrijheids liberte/vrede paix/vredes paix/nationale nationale/kapellen chapelle/kapelle chapelle/dekens doyen/kasteel chateau/kasteels chateau/" +
  "linden tilleuls/eiken chenes/beuken hetres/rozen roses/bloemen fleurs/veld champs/velden champs/groene verte/groen verte/lange longue/" +
  "korte courte/zand sable/zee mer/brussels bruxelles/brusselse bruxelles/antwerps anvers/luiks liege/doorniks tournai/" +
  "charleroise charleroi/charleroi charleroi/vleurgats vleurgat/elsens ixelles/etterbeek etterbeek/jets jette/lakens laeken/vilvoordse vilvorde/" +
  "vilvoords vilvorde/terhulps hulpe/terhulpse hulpe/bisschops eveque/dauphin dauphin/kruidtuin botanique/kruisvaart croisade/kruisvaarten croisades/" +
  "tervurens tervueren/tervuren tervueren/tervurens tervuren/gulden toison/guldenvlies toisondor/vlees bouchers/beenhouwers bouchers/" +
  "spaarzaamheids epargne/zwarte noire/grasmarkt marcheauxherbes/vismarkt marcheauxpoissons/kolenmarkt marcheaucharbon/grotemarkt grandplace/" +
  "grotemarkt grandeplace/grotemarkt placedumarche/oudemarkt vieuxmarche/vrijdagmarkt marcheduvendredi/oude vieille/oude ancienne/leopolds leopold/" +
  "albert albert/arbeids travail/arbeiders ouvriers/vaart canal/haven port/ooievaars cigogne/fonteins fontaine/fontein fontaine/brug pont/" +
  "militaire militaire/republiek republique/onafhankelijkheids independance/eendrachts concorde/eendracht concorde/jubelfeest jubile/" +
  "eeuwfeest centenaire/wolven loups/vlaamse flandre/vlaanderen flandre/waalse wallonie/europa europe/italiaanse italie/engelse anglais/" +
  "luxemburg luxembourg/trier treves/parijs paris/amerikaanse americaine/oudstrijders ancienscombattants/strijders combattants/" +
  "gedachtenis souvenir/overwinnings victoire/begraafplaats cimetiere/kerkhof cimetiere/hospitaal hopital/gasthuis hopital/" +
  "fabrieks fabrique/fabriek usine/slachthuis abattoir/ziekenhuis hopital/gemeentehuis maisoncommunale/stadhuis hoteldeville/berg mont/" +
  "zonne soleil/zon soleil/ster etoile/leeuw lion/leeuwe lion/pauw paon/kanselarij chancellerie/kanselarijs chancellerie/regentschaps regence";
