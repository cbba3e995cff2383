/**
 * Name and usual abbreviation of each legal form: code | Dutch | French | German. Source: as in `legal-form.data.ts`; where the law names a form
 * otherwise than the ELF list does (`societe simple`), the law's name.
 */
export const LEGAL_FORM_NAMES: string = `
BV|Besloten vennootschap;BV|Société à responsabilité limitée;SRL|Gesellschaft mit beschränkter Haftung;GmbH
NV|Naamloze vennootschap;NV|Société anonyme;SA|Aktiengesellschaft;AG
CV|Coöperatieve vennootschap;CV|Société coopérative;SC|Genossenschaft;Gen.
VOF|Vennootschap onder firma;VOF|Société en nom collectif;SNC|Offene Handelsgesellschaft;OHG
CommV|Commanditaire vennootschap;CommV|Société en commandite;SComm|Kommanditgesellschaft;KommG
MS|Maatschap;MS|Société simple;SDC|Gesellschaft des allgemeinen Rechts;GaR
VZW|Vereniging zonder winstoogmerk;VZW|Association sans but lucratif;ASBL|Vereinigung ohne Gewinnerzielungsabsicht;VoG
IVZW|Internationale vereniging zonder winstoogmerk;IVZW|Association internationale sans but lucratif;AISBL|Internationale Vereinigung ohne Gewinnerzielungsabsicht;IVoG
PS|Private stichting;PS|Fondation privée;FP|Privatstiftung;PrSt
SON|Stichting van openbaar nut;SON|Fondation d'utilité publique;FUP|Gemeinnützige Stiftung;gnS
SE|Europese vennootschap;SE|Société européenne;SE|Europäische Gesellschaft;SE
SCE|Europese coöperatieve vennootschap;SCE|Société coopérative européenne;SCE|Europäische Genossenschaft;OFP
EESV|Europees economisch samenwerkingsverband;EESV|Groupement européen d'intérêt économique;GEIE|Europäische wirtschaftliche Interessenvereinigung;EWIV
ONP|Eenmanszaak;ONP|Entreprise individuelle;EPP|Einzelunternehmen;UNP
BO|Buitenlandse onderneming;BO|Entreprise étrangère;ENT E|Ausländische Gesellschaft;AGes.
IZW|Instelling zonder winstoogmerk;IZW|Institution sans but lucratif;ISBL|Einrichtung ohne Gewinnerzielungsabsicht;EoG
VVZRL|Vennootschap of vereniging zonder rechtspersoonlijkheid;VVZRL|Société ou association sans personnalité juridique;SASPJ|Gesellschaften oder Vereinigungen ohne Rechtspersönlichkeit;GVoRP
OI|Openbare instelling;OI|Etablissement public;ETSPUBLI|Öffentliche Einrichtung;ÖE
DV|Dienstverlenende vereniging (Vlaams Gewest)|Association prestataire de services (Région flamande)|Dienstleistungsvereinigung (Flämische Region)
OV|Opdrachthoudende vereniging (Vlaams Gewest)|Association chargée de mission (Région flamande)|Beauftragte Vereinigung (Flämische Region)
VZW-PR|Vereniging zonder winstoogmerk van publiek recht;VZW PR|Association sans but lucratif de droit public;ASBL DPU|Öffentlich-rechtliche Vereinigung ohne Gewinnerzielungsabsicht;ÖrVohGza
BV-PR|Besloten vennootschap van publiek recht;BV PR|Société à responsabilité limitée de droit public;SRL DPU|Öffentlich-rechtliche Gesellschaft mit beschränkter Haftung;ÖrGmbH
CV-PR|Coöperatieve vennootschap van publiek recht;CV PR|Société coopérative de droit public;SC DPU|Öffentlich-rechtliche Genossenschaft;ÖrGen.
NV-PR|Naamloze vennootschap van publiek recht;NV PR|Société anonyme de droit public;SA DPU|Öffentlich-rechtliche Aktiengesellschaft;Ö.-r.AG
CVOA-CD|Coöperatieve vennootschap met onbeperkte aansprakelijkheid, bij wijze van deelneming van publiek recht;CVOA CD|Coopérative à responsabilité illimitée, coopérative de participation, de droit public;SCRI CP|Öffentlich-rechtliche Genossenschaft mit unbeschränkter Haftung, Genossenschaft auf Beteiligung;GmuHGB
BVBA|Besloten vennootschap met beperkte aansprakelijkheid;BVBA|Société privée à responsabilité limitée;SPRL|Privatgesellschaft mit beschränkter Haftung;PGmbH
EBVBA|Eenpersoons besloten vennootschap met beperkte aansprakelijkheid;EBVBA|Société privée à responsabilité limitée unipersonnelle;SPRLU|Privatgesellschaft mit beschränkter Haftung mit einem Alleingesellschafter;PGmbHmA
S-BVBA|Starters-BVBA;S-BVBA|SPRL starter;SPRL-S|Starter-PGmbH;S-PGmbH
CVBA|Coöperatieve vennootschap met beperkte aansprakelijkheid;CVBA|Société coopérative à responsabilité limitée;SCRL|Genossenschaft mit beschränkter Haftung;Gen.mbH
CVOA|Coöperatieve vennootschap met onbeperkte aansprakelijkheid;CVOA|Société coopérative à responsabilité illimitée;SCRI|Genossenschaft mit unbeschränkter Haftung;Gen.mubH
CV-oud|Coöperatieve vennootschap oud statuut;CV oud statuut|Société coopérative ancien statut;SC ancien statut|Genossenschaft altes Statut
GCV|Gewone commanditaire vennootschap;GCV|Société en commandite simple;SCS|Einfache Kommanditgesellschaft;EKG
Comm.VA|Commanditaire vennootschap op aandelen;Comm.VA|Société en commandite par actions;SCA|Kommanditgesellschaft auf Aktien;KGaA
ESV|Economisch samenwerkingsverband;ESV|Groupement d'intérêt économique;GIE|Wirtschaftliche Interessenvereinigung;WIV
LV|Landbouwvennootschap;LV|Société agricole;S. Agr.|Landwirtschaftliche Gesellschaft;LG
THV|Tijdelijke handelsvennootschap;THV|Société momentanée;SM|Gelegenheitsgesellschaft
SHV|Stille handelsvennootschap;SHV|Société interne;SI|Stille Handelsgesellschaft
BVBA-SO|Besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk;BVBA SO|Société privée à responsabilité limitée à finalité sociale;SPRL FS|Privatgesellschaft mit beschränkter Haftung mit sozialer Zielsetzung;PmbHsZ
EBVBA-SO|Eenpersoons besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk;EBVBA SO|Société privée à responsabilité limitée unipersonnelle à finalité sociale;SPRLU FS|Privatgesellschaft mit beschränkter Haftung mit sozialer Zielsetzung mit einem Alleingesellschafter;PgbHsZ
CVBA-SO|Coöperatieve vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk;CVBA SO|Société coopérative à responsabilité limitée à finalité sociale;SCRL FS|Genossenschaft mit beschränkter Haftung mit sozialer Zielsetzung;GbHsZ
CVOA-SO|Coöperatieve vennootschap met onbeperkte aansprakelijkheid met een sociaal oogmerk;CVOA SO|Société coopérative à responsabilité illimitée à finalité sociale;SCRI FS|Genossenschaft mit unbeschränkter Haftung mit sozialer Zielsetzung;GuHsZ
NV-SO|Naamloze vennootschap met een sociaal oogmerk;NV SO|Société anonyme à finalité sociale;SA FS|Aktiengesellschaft mit sozialer Zielsetzung;AGmsZ
VOF-SO|Vennootschap onder firma met een sociaal oogmerk;VOF SO|Société en nom collectif à finalité sociale;SNC FS|Offene Handelsgesellschaft mit sozialer Zielsetzung;OHGmsZ
GCV-SO|Gewone commanditaire vennootschap met een sociaal oogmerk;GCW SO|Société en commandite simple à finalité sociale;SCS FS|Einfache Kommanditgesellschaft mit sozialer Zielsetzung;EKGmsZ
CVA-SO|Commanditaire vennootschap op aandelen met een sociaal oogmerk;CVA SO|Société en commandite par actions à finalité sociale;SCA FS|Kommanditgesellschaft auf Aktien mit sozialer Zielsetzung;KGaAmsZ
ESV-SO|Economisch samenwerkingsverband met een sociaal oogmerk;ESV SO|Groupement d'intérêt économique à finalité sociale;GIE FS|Wirtschaftliche Interessenvereinigung mit sozialer Zielsetzung;WIVmsZ
CVBA-PR|Coöperatieve vennootschap met beperkte aansprakelijkheid van publiek recht;CVBA PR|Société coopérative à responsabilité limitée de droit public;SCRL DPU|Öffentlich-rechtliche Genossenschaft mit beschränkter Haftung;ÖfrGmbH
BV-BVBA|Burgerlijke vennootschap onder vorm van besloten vennootschap met beperkte aansprakelijkheid;BV BVBA|Société civile sous forme de société privée à responsabilité limitée;SC SPRL|Zivilrechtliche Gesellschaft in der Rechtsform einer Privatgesellschaft mit beschränkter Haftung;ZvGPgbH
BV-CVBA|Burgerlijke vennootschap onder vorm van coöperatieve vennootschap met beperkte aansprakelijkheid;BV CVBA|Société civile sous forme de société coopérative à responsabilité limitée;SC SCRL|Zivilrechtliche Gesellschaft in der Rechtsform einer Genossenschaft mit beschränkter Haftung;ZvGGbH
BV-CVOA|Burgerlijke vennootschap onder vorm van coöperatieve vennootschap met onbeperkte aansprakelijkheid;BV CVOA|Société civile sous forme de société coopérative à responsabilité illimitée;SC SCRI|Zivilrechtliche Gesellschaft in der Rechtsform einer Genossenschaft mit unbeschränkter Haftung;ZvGGugcH
BV-NV|Burgerlijke vennootschap onder vorm van naamloze vennootschap;BV NV|Société civile sous forme de société anonyme;SC SA|Zivilrechtliche Gesellschaft in der Rechtsform einer Aktiengesellschaft;ZRG AG
BV-VOF|Burgerlijke vennootschap onder vorm van vennootschap onder firma;BV VOF|Société civile sous forme de société en nom collectif;SC SNC|Zivilrechtliche Gesellschaft in der Rechtsform einer offenen Handelsgesellschaft;ZRG OHG
BV-GCV|Burgerlijke vennootschap onder vorm van gewone commanditaire vennootschap;BV GCV|Société civile sous forme de société en commandite simple;SC SCS|Zivilrechtliche Gesellschaft in der Rechtsform einer einfachen Kommanditgesellschaft;ZRG EKG
BV-CVA|Burgerlijke vennootschap onder vorm van commanditaire vennootschap op aandelen;BV CVA|Société civile sous forme de société en commandite par actions;SC SCA|Zivilrechtliche Gesellschaft in der Rechtsform einer Kommanditgesellschaft auf Aktien;ZRG KGaA
BV-LV|Burgerlijke vennootschap onder vorm van landbouwvennootschap;BV LV|Société civile sous forme de société agricole;SC SAGR|Zivilrechtliche Gesellschaft in der Rechtsform einer landwirtschaftlichen Gesellschaft;ZRG LG`;
