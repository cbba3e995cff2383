/** ISO 3166-1 alpha-3 codes whose alpha-2 code is their first and third letter, one behind the other. */
export const BY_THIRD_LETTER: string =
  "ABWAGOANDAREARMATGAUTBDIBGDBHSBLZBRBBRNCAFCHLCHNCODCOGCOKCPVCUWDNKESHFLKFROFSMGINGLPGNQGRDGRLGUFGUYIRQJAMKAZKORLBRLBYMAFMDGMDVMEXMLTMNEMNPMOZMTQNIUPAKPCNPLWPNGPOLPRTPRYPYFSENSLBSLVSURSVKSWESWZSYCTCDTKMTUNTURTUVURYWLF";

/** Alpha-3 codes that follow no rule, each with its alpha-2 code behind it. */
export const BY_NO_RULE: string =
  "ALAAXATAAQATFTFBENBJBESBQBIHBABLRBYCOMKMCYMKYESTEEGNBGWIRLIEISRILMACMOMYTYTPRKKPSGSGSSPMPMSRBRSSVNSIUKRUA";

/** Folded names that `Intl.DisplayNames` doesn't give, behind their codes. */
export const COUNTRY_NAMES: string = `
BE b
FR f
LU l
DE d
GB vk,groot brittannie,great britain,britain,grande bretagne,grossbritannien,engeland,england,angleterre
US usa,vs,etats unis d amerique,verenigde staten van amerika,united states of america,vereinigte staaten von amerika
NL holland,hollande,nederlanden
CZ tsjechische republiek,czech republic,republique tcheque,tschechische republik
SK slowaakse republiek,slovak republic,republique slovaque,slowakische republik
TR turkije,turkey,turquie,turkei
BY wit rusland,bielorussie,weissrussland
RU russische federatie,federation de russie,russian federation
MM birma,burma,birmanie
MK macedonie,macedoine,macedonia,mazedonien
CI ivoorkust,ivory coast
CD congo,democratische republiek congo,republique democratique du congo,rd congo,dr congo
CG republiek congo,republique du congo
CN volksrepubliek china
KR republic of korea
GR el,helleense republiek
HK hongkong,hong kong
AE vae,uae
FR republique francaise`;
