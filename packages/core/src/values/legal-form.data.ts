/**
 * The legal forms of Belgium, a line each: code | ELF codes | KBO code | what it became in 2019 (`-`: former, without a statutory successor;
 * several: the law offers a choice) | Dutch | French | German. In each language: the name; its abbreviation; other spellings.
 * ELF: ISO 20275, GLEIF's list v1.5 of 28 September 2023, all 52 Belgian codes; V7FT and ZSFX carry the same names. KBO codes as far as they
 * are known. Successors: the Code of companies and associations (WVV/CSA), in force since 1 May 2019, for all from 1 January 2024.
 */
export const LEGAL_FORM_TABLE: string = `
BV|3W7E|610||Besloten vennootschap;BV|Société à responsabilité limitée;SRL|Gesellschaft mit beschränkter Haftung;GmbH
NV|R85P|014||Naamloze vennootschap;NV|Société anonyme;SA|Aktiengesellschaft;AG
CV|28FE|706||Coöperatieve vennootschap;CV|Société coopérative;SC|Genossenschaft;Gen.
VOF|UW1Y|011||Vennootschap onder firma;VOF|Société en nom collectif;SNC|Offene Handelsgesellschaft;OHG
CommV|MQH3|612||Commanditaire vennootschap;CommV|Société en commandite;SComm|Kommanditgesellschaft;KommG;KG
MS|KM6O|||Maatschap;MS;burgerlijke maatschap|Société simple;SDC;société de droit commun|Gesellschaft des allgemeinen Rechts;GaR;einfache Gesellschaft
VZW|W3WH|017||Vereniging zonder winstoogmerk;VZW|Association sans but lucratif;ASBL|Vereinigung ohne Gewinnerzielungsabsicht;VoG
IVZW|V03J|||Internationale vereniging zonder winstoogmerk;IVZW|Association internationale sans but lucratif;AISBL|Internationale Vereinigung ohne Gewinnerzielungsabsicht;IVoG
PS|Y1Q4|||Private stichting;PS;PRIV ST.|Fondation privée;FP;FONDPRIV|Privatstiftung;PrSt;private Stiftung
SON|ZUHK|||Stichting van openbaar nut;SON|Fondation d'utilité publique;FUP|Gemeinnützige Stiftung;gnS
SE|36KV|027||Europese vennootschap;SE;Societas Europaea|Société européenne;SE|Europäische Gesellschaft;SE
SCE|YBHM|001||Europese coöperatieve vennootschap;SCE|Société coopérative européenne;SCE|Europäische Genossenschaft;OFP;SCE
EESV|7SJP|065||Europees economisch samenwerkingsverband;EESV|Groupement européen d'intérêt économique;GEIE|Europäische wirtschaftliche Interessenvereinigung;EWIV
ONP|3N94|||Eenmanszaak;ONP;onderneming-natuurlijk persoon;onderneming natuurlijke persoon;natuurlijk persoon;natuurlijke persoon;zelfstandige|Entreprise individuelle;EPP;entreprise personne physique;personne physique;indépendant|Einzelunternehmen;UNP;Unternehmen natürliche Person;natürliche Person
BO|3LMA|||Buitenlandse onderneming;BO|Entreprise étrangère;ENT E|Ausländische Gesellschaft;AGes.
IZW|8YLB|||Instelling zonder winstoogmerk;IZW|Institution sans but lucratif;ISBL|Einrichtung ohne Gewinnerzielungsabsicht;EoG
VVZRL|CFH5|||Vennootschap of vereniging zonder rechtspersoonlijkheid;VVZRL|Société ou association sans personnalité juridique;SASPJ|Gesellschaften oder Vereinigungen ohne Rechtspersönlichkeit;GVoRP
OI|QZIS|||Openbare instelling;OI|Etablissement public;ETSPUBLI|Öffentliche Einrichtung;ÖE
DV|6DGX|||Dienstverlenende vereniging (Vlaams Gewest);;dienstverlenende vereniging|Association prestataire de services (Région flamande);;association prestataire de services|Dienstleistungsvereinigung (Flämische Region);;Dienstleistungsvereinigung
OV|MGCM|||Opdrachthoudende vereniging (Vlaams Gewest);;opdrachthoudende vereniging|Association chargée de mission (Région flamande);;association chargée de mission|Beauftragte Vereinigung (Flämische Region);;beauftragte Vereinigung
VZW PR|EDMK|||Vereniging zonder winstoogmerk van publiek recht;VZW PR|Association sans but lucratif de droit public;ASBL DPU|Öffentlich-rechtliche Vereinigung ohne Gewinnerzielungsabsicht;ÖrVohGza
BV PR|L05H|616||Besloten vennootschap van publiek recht;BV PR|Société à responsabilité limitée de droit public;SRL DPU|Öffentlich-rechtliche Gesellschaft mit beschränkter Haftung;ÖrGmbH
CV PR|JAM3|716||Coöperatieve vennootschap van publiek recht;CV PR|Société coopérative de droit public;SC DPU|Öffentlich-rechtliche Genossenschaft;ÖrGen.
NV PR|TPTU|114||Naamloze vennootschap van publiek recht;NV PR|Société anonyme de droit public;SA DPU|Öffentlich-rechtliche Aktiengesellschaft;Ö.-r.AG
CVOA CD|EXY8|||Coöperatieve vennootschap met onbeperkte aansprakelijkheid, bij wijze van deelneming van publiek recht;CVOA CD|Coopérative à responsabilité illimitée, coopérative de participation, de droit public;SCRI CP|Öffentlich-rechtliche Genossenschaft mit unbeschränkter Haftung, Genossenschaft auf Beteiligung;GmuHGB
BVBA|N5NT|015|BV|Besloten vennootschap met beperkte aansprakelijkheid;BVBA|Société privée à responsabilité limitée;SPRL|Privatgesellschaft mit beschränkter Haftung;PGmbH
EBVBA|C609|010|BV|Eenpersoons besloten vennootschap met beperkte aansprakelijkheid;EBVBA|Société privée à responsabilité limitée unipersonnelle;SPRLU|Privatgesellschaft mit beschränkter Haftung mit einem Alleingesellschafter;PGmbHmA
S-BVBA|||BV|Starters-BVBA;S-BVBA;BVBA starter;besloten vennootschap met beperkte aansprakelijkheid starter|SPRL starter;SPRL-S;société privée à responsabilité limitée starter|Starter-PGmbH;S-PGmbH
CVBA|8E2A|008|CV|Coöperatieve vennootschap met beperkte aansprakelijkheid;CVBA|Société coopérative à responsabilité limitée;SCRL|Genossenschaft mit beschränkter Haftung;Gen.mbH;GenmbH
CVOA|LWHF|006|VOF|Coöperatieve vennootschap met onbeperkte aansprakelijkheid;CVOA;coöperatieve vennootschap met onbeperkte en hoofdelijke aansprakelijkheid|Société coopérative à responsabilité illimitée;SCRI|Genossenschaft mit unbeschränkter Haftung;Gen.mubH
CV oud||016|CV|Coöperatieve vennootschap oud statuut;CV oud statuut|Société coopérative ancien statut;SC ancien statut|Genossenschaft altes Statut
GCV|LWV6|012|CommV|Gewone commanditaire vennootschap;GCV;gewone Comm.V|Société en commandite simple;SCS|Einfache Kommanditgesellschaft;EKG
Comm.VA|U2PN|013|NV|Commanditaire vennootschap op aandelen;Comm.VA;CVA|Société en commandite par actions;SCA|Kommanditgesellschaft auf Aktien;KGaA
ESV|J5OU|060|VOF|Economisch samenwerkingsverband;ESV|Groupement d'intérêt économique;GIE|Wirtschaftliche Interessenvereinigung;WIV
LV|ZOK2||VOF,CommV|Landbouwvennootschap;LV|Société agricole;S. Agr.|Landwirtschaftliche Gesellschaft;LG
THV|||MS|Tijdelijke handelsvennootschap;THV;tijdelijke vennootschap;TV|Société momentanée;SM;société commerciale momentanée|Gelegenheitsgesellschaft
SHV|||MS|Stille handelsvennootschap;SHV;stille vennootschap|Société interne;SI;société commerciale interne|Stille Handelsgesellschaft
BVBA SO|JNAD|515|BV|Besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk;BVBA SO;BVBA VSO|Société privée à responsabilité limitée à finalité sociale;SPRL FS|Privatgesellschaft mit beschränkter Haftung mit sozialer Zielsetzung;PmbHsZ
EBVBA SO|PVT3||BV|Eenpersoons besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk;EBVBA SO;EBVBA VSO|Société privée à responsabilité limitée unipersonnelle à finalité sociale;SPRLU FS|Privatgesellschaft mit beschränkter Haftung mit sozialer Zielsetzung mit einem Alleingesellschafter;PgbHsZ
CVBA SO|2QSA|508|CV|Coöperatieve vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk;CVBA SO;CVBA VSO|Société coopérative à responsabilité limitée à finalité sociale;SCRL FS|Genossenschaft mit beschränkter Haftung mit sozialer Zielsetzung;GbHsZ
CVOA SO|4E5P||VOF|Coöperatieve vennootschap met onbeperkte aansprakelijkheid met een sociaal oogmerk;CVOA SO;CVOA VSO|Société coopérative à responsabilité illimitée à finalité sociale;SCRI FS|Genossenschaft mit unbeschränkter Haftung mit sozialer Zielsetzung;GuHsZ
NV SO|V7FT ZSFX|614|NV|Naamloze vennootschap met een sociaal oogmerk;NV SO;NV VSO|Société anonyme à finalité sociale;SA FS|Aktiengesellschaft mit sozialer Zielsetzung;AGmsZ
VOF SO|B910||VOF|Vennootschap onder firma met een sociaal oogmerk;VOF SO;VOF VSO|Société en nom collectif à finalité sociale;SNC FS|Offene Handelsgesellschaft mit sozialer Zielsetzung;OHGmsZ
GCV SO|XLEO||CommV|Gewone commanditaire vennootschap met een sociaal oogmerk;GCW SO;GCV SO;GCV VSO|Société en commandite simple à finalité sociale;SCS FS|Einfache Kommanditgesellschaft mit sozialer Zielsetzung;EKGmsZ
CVA SO|1TX8||NV|Commanditaire vennootschap op aandelen met een sociaal oogmerk;CVA SO;Comm.VA SO;CVA VSO|Société en commandite par actions à finalité sociale;SCA FS|Kommanditgesellschaft auf Aktien mit sozialer Zielsetzung;KGaAmsZ
ESV SO|O59C||VOF|Economisch samenwerkingsverband met een sociaal oogmerk;ESV SO;ESV VSO|Groupement d'intérêt économique à finalité sociale;GIE FS|Wirtschaftliche Interessenvereinigung mit sozialer Zielsetzung;WIVmsZ
CVBA PR|X8ZK|108|CV PR|Coöperatieve vennootschap met beperkte aansprakelijkheid van publiek recht;CVBA PR|Société coopérative à responsabilité limitée de droit public;SCRL DPU|Öffentlich-rechtliche Genossenschaft mit beschränkter Haftung;ÖfrGmbH
BV BVBA|V8L7||BV|Burgerlijke vennootschap onder vorm van besloten vennootschap met beperkte aansprakelijkheid;BV BVBA|Société civile sous forme de société privée à responsabilité limitée;SC SPRL|Zivilrechtliche Gesellschaft in der Rechtsform einer Privatgesellschaft mit beschränkter Haftung;ZvGPgbH
BV CVBA|O5HQ||CV|Burgerlijke vennootschap onder vorm van coöperatieve vennootschap met beperkte aansprakelijkheid;BV CVBA|Société civile sous forme de société coopérative à responsabilité limitée;SC SCRL|Zivilrechtliche Gesellschaft in der Rechtsform einer Genossenschaft mit beschränkter Haftung;ZvGGbH
BV CVOA|WTLP||VOF|Burgerlijke vennootschap onder vorm van coöperatieve vennootschap met onbeperkte aansprakelijkheid;BV CVOA|Société civile sous forme de société coopérative à responsabilité illimitée;SC SCRI|Zivilrechtliche Gesellschaft in der Rechtsform einer Genossenschaft mit unbeschränkter Haftung;ZvGGugcH
BV NV|XQZX||NV|Burgerlijke vennootschap onder vorm van naamloze vennootschap;BV NV|Société civile sous forme de société anonyme;SC SA|Zivilrechtliche Gesellschaft in der Rechtsform einer Aktiengesellschaft;ZRG AG
BV VOF|U5KF||VOF|Burgerlijke vennootschap onder vorm van vennootschap onder firma;BV VOF|Société civile sous forme de société en nom collectif;SC SNC|Zivilrechtliche Gesellschaft in der Rechtsform einer offenen Handelsgesellschaft;ZRG OHG
BV GCV|T922||CommV|Burgerlijke vennootschap onder vorm van gewone commanditaire vennootschap;BV GCV;BV Comm.V|Société civile sous forme de société en commandite simple;SC SCS|Zivilrechtliche Gesellschaft in der Rechtsform einer einfachen Kommanditgesellschaft;ZRG EKG
BV CVA|KLBO||NV|Burgerlijke vennootschap onder vorm van commanditaire vennootschap op aandelen;BV CVA;BV Comm.VA|Société civile sous forme de société en commandite par actions;SC SCA|Zivilrechtliche Gesellschaft in der Rechtsform einer Kommanditgesellschaft auf Aktien;ZRG KGaA
BV LV|UCT9||VOF,CommV|Burgerlijke vennootschap onder vorm van landbouwvennootschap;BV LV;burgerlijke vennootschap onder vorm van landbouwvennootschap (BV LV)|Société civile sous forme de société agricole;SC SAGR|Zivilrechtliche Gesellschaft in der Rechtsform einer landwirtschaftlichen Gesellschaft;ZRG LG`;
