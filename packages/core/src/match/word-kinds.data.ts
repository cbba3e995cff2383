/** Words that many Belgian companies have in their names, by what they tell; folded. They are facts of the language, not of any list of clients. */

/** Trades and kinds of business. */
export const TRADE_WORDS: string =
  "garage bakkerij slagerij beenhouwerij apotheek bouwbedrijf bouw bouwwerken algemene schrijnwerkerij schrijnwerken timmerwerken tuinen tuinaanleg tuinarchitectuur " +
  "dakwerken daken transport transporten kapsalon kapper drukkerij elektro elektriciteit elektriciteitswerken sanitair verwarming loodgieterij optiek boekhandel boekhouding " +
  "boekhoudkantoor accountancy accountants fiscaal schilder schilderwerken schildersbedrijf architect architecten architectenbureau advocaat advocaten advocatenkantoor " +
  "tandarts tandartspraktijk tandartsen huisarts huisartsen dokter dierenarts dierenartsenpraktijk dierenkliniek immokantoor verzekeringen verzekeringskantoor zakenkantoor " +
  "keukens keuken brouwerij bloemen bloemist bloemenhandel cafe frituur restaurant brasserie taverne hotel landbouwbedrijf landbouw hoeve tuinbouw studiebureau fietsen meubelen " +
  "fruit metaalwerken metaal grondwerken wegenwerken afbraakwerken aannemingen aannemer ondernemingen onderneming renovatie interieur vloeren parket tegels ramen deuren glas zonwering " +
  "wijnen wijnhandel dranken drankenhandel voeding groenten kaas traiteur kledij mode schoenen juwelier juwelen speelgoed kine kinesist kinepraktijk praktijk groepspraktijk verpleging " +
  "thuisverpleging zorg rusthuis kinderopvang rijschool taxi taxis autobedrijf autos carrosserie banden carwash motoren garages parking verhuur verhuis verhuizingen koeriers " +
  "notaris notariskantoor gerechtsdeurwaarder deurwaarders landmeter landmeters vastgoedkantoor studio fotografie reizen reisbureau school muziekschool dansschool tennis fitness sport " +
  "boulangerie boucherie pharmacie entreprise entreprises generale generales menuiserie menuisier jardins jardin jardinage toitures toiture transports salon coiffure coiffeur imprimerie " +
  "electricite electro chauffage plomberie sanitaire optique librairie peinture peintures bureau architecture architectes cabinet avocat avocats dentaire dentiste medical medecin clinique " +
  "veterinaire agence immobiliere immobilier assurances assurance cuisines cuisine fleurs fleuriste friterie ferme agricole etudes etude constructions construction cycles velos meubles fruits " +
  "ferronnerie terrassements terrassement renovations renovation travaux vins boissons alimentation epicerie fromagerie vetements chaussures bijouterie jouets kinesitherapie soins infirmiers " +
  "maison creche auto ecole pneus location demenagements comptabilite comptable fiduciaire notaire huissier geometre voyages photographie musique danse";

/** Business words that say little. */
export const BUSINESS_WORDS: string =
  "consult consulting consultancy consultants services service solutions solution projects project trading trade engineering logistics logistiek logistique advies advice systems system media design " +
  "energy energie care food foods technics technic techniek technique technology technologies tech events event partners partner concept concepts business digital construct finance financial clean " +
  "cleaning medical interim import export studio lab labs software data web online network industries industrie industrial products producten produits security safety training coaching coach " +
  "marketing communication communications creation creations creative shop store market house home living world pro team zonen zoon fils freres gebroeders dochters soeurs associes vennoten compagnie " +
  "company corporation firma etablissements maatschappij societe vereniging association club vrienden amis cercle kring ligue bond gezinsbond harmonie fanfare koninklijke royale royal koninklijk " +
  "jeugdhuis jeunes maison jeugd wielerclub voetbalclub football voetbal cycliste toneelkring theatre toneel comite centrum centre center huis school instituut institut zwaan molen leeuw toren haan";

/** Words by which companies of one house are told apart. */
export const SISTER_WORDS: string =
  "holding holdings group groep groupe invest investments investment investissements investeringen immo management beheer gestion patrimonium patrimoine international internationale benelux belgium belgie " +
  "belgique europe plus real estate rental rentals vastgoed participaties participations ventures capital properties property 2 ii iii iv new nieuwe nouvelle nouveau development developments " +
  "distribution retail production manufacturing operations";

/** Public bodies: with the name of a place they are the only one of that name. */
export const PUBLIC_WORDS: string =
  "gemeente stad commune ville ocmw cpas politiezone pz hulpverleningszone hvz brandweer brandweerzone agb autonoom gemeentebedrijf provincie province provinciebestuur zone intercommunale district " +
  "kerkfabriek fabrique polder wateringue watering toerisme huisvestingsmaatschappij woonmaatschappij zorgbedrijf welzijnsvereniging apb regie igemeentelijke projectvereniging interlokale";

/** Words too small to tell anything. */
export const SMALL_WORDS: string =
  "de het een der den des du d l la le les t s van von of voor pour aux au a te ten ter in op bij chez sur sous the and for by zum zur im am";

/** What clerks write around a name. */
export const NOTE_WORDS: string =
  "dossier dossiers dos klant klanten client clients cliente kl klnr fa firma zz zzz oud ancien ancienne ex stopgezet cesse jaarrekening balans bilan tva btw vat isoc archief archive kopie copie test boekhouding " +
  "comptabilite aangifte declaration vereffening liquidatie liquidation oprichting faling faillite hoofdzetel zetel siege filiaal slapend actief inactief attn tav pa co cie comp fy nr nummer numero afdeling afd vestiging site division div departement dept succursale bijkantoor agentschap";

/** What may be the legal form, or a word of the name. */
export const FORM_LIKE_WORDS: string =
  "ag se kg lv son ps fp sep stichting fondation foundation private privee eva maatschap";

/** Spellings of one word, each behind the one that it counts as. */
export const SAME_WORDS: string =
  "sint st saint sankt snt,sinte ste sainte,gebroeders gebr gebrs,etablissements ets etabl etablissement,compagnie cie comp,international intl int internationaal internationale,group groep groupe grp," +
  "management mgmt mgt,2 ii,3 iii,4 iv,consulting consultancy,services service,holding holdings hold,belgium belgie belgique,maatschappij mij,koninklijke kon koninklijk royale royal,invest investments investment," +
  "dokter dr docteur,centrum centre center,brussel bruxelles brussels bxl,antwerpen anvers antwerp,gent gand ghent,luik liege,namen namur,bergen mons,doornik tournai,kortrijk courtrai,leuven louvain," +
  "mechelen malines,aalst alost,elsene ixelles,ukkel uccle,schaarbeek schaerbeek,vorst forest,laken laeken,oostende ostende,brugge bruges,waver wavre,nijvel nivelles,zinnik soignies,moeskroen mouscron," +
  "bakkerij boulangerie,slagerij beenhouwerij boucherie,apotheek pharmacie,schrijnwerkerij menuiserie,tuinen jardins,dakwerken toitures,transport transports,drukkerij imprimerie,boekhandel librairie," +
  "verzekeringen assurances,keukens cuisines,bloemen fleurs,frituur friterie,fietsen cycles,meubelen meubles,grondwerken terrassements,advocaten avocats,architecten architectes,kapsalon coiffure," +
  "elektriciteit electricite,verwarming chauffage,optiek optique,schilderwerken peintures,zonen zoon fils,vrienden amis,gemeente commune,stad ville,ocmw cpas,kerkfabriek fabrique,beheer gestion,vastgoed immobilier,bouwwerken constructions";
