/** ISO 3166-1 alpha-3 codes of which the first two letters are not the alpha-2 code, each followed by that code. */
export const ALPHA_3: string =
  "AGOAO AIAAI ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BESBQ BGDBD BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BRBBB BRNBN BTNBT " +
  "CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK FROFO FSMFM GABGA GINGN GLPGP GNBGW GNQGQ GRDGD " +
  "GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KNAKN KORKR LBRLR LBYLY LCALC LIELI LKALK MACMO MAFMF MARMA MCOMC MDGMG MDVMV MEXMX " +
  "MHLMH MKDMK MLTMT MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MYSMY MYTYT NERNE NIUNU NRUNR OMNOM PAKPK PCNPN PLWPW PNGPG POLPL " +
  "PRKKP PRTPT PRYPY PSEPS PYFPF SENSN SGSGS SLBSB SLVSV SPMPM SRBRS STPST SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCATC TCDTD TKMTM TUNTN " +
  "TURTR TUVTV UKRUA UMIUM URYUY VATVA VIRVI WLFWF WSMWS";

/** Folded names that `Intl.DisplayNames` doesn't give, each with its code. */
export const COUNTRY_NAMES: string =
  "vk GB/groot brittannie GB/great britain GB/britain GB/grande bretagne GB/grossbritannien GB/engeland GB/england GB/angleterre GB/" +
  "schotland GB/wales GB/usa US/vs US/etats unis d amerique US/verenigde staten van amerika US/united states of america US/" +
  "vereinigte staaten von amerika US/amerika US/holland NL/hollande NL/nederlanden NL/tsjechische republiek CZ/czech republic CZ/" +
  "republique tcheque CZ/tschechische republik CZ/turkey TR/turkije TR/turquie TR/turkei TR/wit rusland BY/bielorussie BY/" +
  "weissrussland BY/russische federatie RU/federation de russie RU/russian federation RU/swaziland SZ/birma MM/burma MM/birmanie MM/" +
  "macedonie MK/macedonia MK/mazedonien MK/ivoorkust CI/ivory coast CI/zaire CD/congo kinshasa CD/dr congo CD/drc CD/rdc CD/" +
  "democratische republiek congo CD/republique democratique du congo CD/congo brazzaville CG/republiek congo CG/volksrepubliek china CN/" +
  "people s republic of china CN/taiwan TW/zuid korea KR/south korea KR/republic of korea KR/noord korea KP/north korea KP/" +
  "vaticaan VA/vatican VA/hongkong HK/hong kong HK/macau MO/macao MO/palestina PS/palestine PS/syrie SY/iran IR/vae AE/uae AE/" +
  "eire IE/moldavie MD/moldova MD/kaapverdie CV/cape verde CV/oost timor TL/east timor TL/republique francaise FR/schweizerische eidgenossenschaft CH/" +
  "confederation suisse CH/zwitserse bondsstaat CH/hellenic republic GR/slowakije SK/slovak republic SK/republique slovaque SK/slowaakse republiek SK";
