/**
 * The legal forms of Belgium, a line each: code, ELF codes, KBO code, what it became in 2019 (two where the law leaves a choice; `-` for what there
 * is none of), then every other spelling as letters and digits, long names shortened by the phrases below.
 * ELF: ISO 20275, GLEIF's list v1.5 of 28 September 2023, all 52 Belgian codes (V7FT and ZSFX carry the same names). KBO codes as far as they
 * are known. Successors: the Code of companies and associations (WVV/CSA), in force since 1 May 2019, for all from 1 January 2024.
 */
export const LEGAL_FORMS: string = `
BV 3W7E 610 - srl gmbh
NV R85P 014 - sa ag
CV 28FE 706 - sc gen
VOF UW1Y 011 - snc ohg
CommV MQH3 612 - scomm kommg kg
MS KM6O - - maatschap burgerlijkemaatschap ssimple sdc sdedroitcommun gdesallgemeinenrechts gar einfacheg
VZW W3WH 017 - asbl vog
IVZW V03J - - aisbl ivog
PS Y1Q4 - - privst fp fondpriv pstiftung prst pestiftung
SON ZUHK - - fup gemeinnutzigestiftung gns
SE 36KV 027 - europesevennootschap europaischeg societaseuropaea
SCE YBHM 001 - europesecv europaischegen ofp
EESV 7SJP 065 - eesamenwerkingsverband geie europaischewiv ewiv
ONP 3N94 - - eenmanszaak ondernemingnatuurlijkpersoon ondernemingnatuurlijkepersoon natuurlijkpersoon natuurlijkepersoon zelfstandige entrepriseindividuelle epp entreprisepersonnephysique personnephysique independant einzelunternehmen unp unternehmennaturlicheperson naturlicheperson
BO 3LMA - - buitenlandseonderneming entrepriseetrangere ente auslandischeg ages
IZW 8YLB - - isbl einrichtungohnegewinnerzielungsabsicht eog
VVZRL CFH5 - - vennootschapofverenigingzonderrechtspersoonlijkheid souassociationsanspersonnalitejuridique saspj genodervereinigungenohnerechtspersonlichkeit gvorp
OI QZIS - - openbareinstelling etablissementpublic etspubli offentlicheeinrichtung oe
DV 6DGX - - dienstverlenendeverenigingvlaamsgewest dienstverlenendevereniging associationprestatairedeservicesregionflamande associationprestatairedeservices dienstleistungsvereinigungflamischeregion dienstleistungsvereinigung
OV MGCM - - opdrachthoudendeverenigingvlaamsgewest opdrachthoudendevereniging associationchargeedemissionregionflamande associationchargeedemission beauftragtevereinigungflamischeregion beauftragtevereinigung
VZW-PR EDMK - - orvohgza
BV-PR L05H 616 -
CV-PR JAM3 716 -
NV-PR TPTU 114 -
CVOA-CD EXY8 - - cvoabijwijzevandeelnemingpr cricdeparticipationdpu scricp orgenmubhgenaufbeteiligung gmuhgb
BVBA N5NT 015 BV sprl pgmbh
EBVBA C609 010 BV sprlu pgmbhma
S-BVBA - - BV startersbvba bvbastarter sprlstarter sprls starterpgmbh spgmbh
CVBA 8E2A 008 CV scrl genmbh
CVOA LWHF 006 VOF cvmetonbeperkteenhoofdelijkeaansprakelijkheid scri genmubh
CV-oud - 016 CV cvoudstatuut scancienstatut genaltesstatut
GCV LWV6 012 CommV gewonecommv scs ekg
Comm.VA U2PN 013 NV cva sca kgaa
ESV J5OU 060 VOF gie wiv
LV ZOK2 - VOF,CommV landbouwvennootschap sagr lg
THV - - MS tijdelijkehandelsvennootschap tijdelijkevennootschap smomentanee sm scommercialemomentanee gelegenheitsg
SHV - - MS stillehandelsvennootschap stillevennootschap sinterne si scommercialeinterne stillehandelsg
BVBA-SO JNAD 515 BV pmbhsz
EBVBA-SO PVT3 - BV pgmbhmszma pgbhsz
CVBA-SO 2QSA 508 CV gbhsz
CVOA-SO 4E5P - VOF guhsz
NV-SO V7FT,ZSFX 614 NV
VOF-SO B910 - VOF
GCV-SO XLEO - CommV gcwso
CVA-SO 1TX8 - NV
ESV-SO O59C - VOF
CVBA-PR X8ZK 108 CV-PR ofrgmbh
BV-BVBA V8L7 - BV zvgpgbh
BV-CVBA O5HQ - CV zvggbh
BV-CVOA WTLP - VOF zvggugch
BV-NV XQZX - NV
BV-VOF U5KF - VOF
BV-GCV T922 - CommV bvcommv
BV-CVA KLBO - NV
BV-LV UCT9 - VOF,CommV bvlandbouwvennootschapbvlv`;

/** Phrases of long names, each behind what stands for it in an abbreviation; they shrink a long name to its abbreviation. */
export const LEGAL_FORM_PHRASES: string = `
bv=beslotenvennootschap,burgerlijkevennootschap
nv=naamlozevennootschap
cv=cooperatievevennootschap
vof=vennootschaponderfirma
gcv=gewonecommanditairevennootschap
commv=commanditairevennootschap
a=opaandelen,anonyme
ba=metbeperkteaansprakelijkheid
oa=metonbeperkteaansprakelijkheid
so=meteensociaaloogmerk,metsociaaloogmerk
pr=vanpubliekrecht
e=eenpersoons,europeenne
vzw=verenigingzonderwinstoogmerk
izw=instellingzonderwinstoogmerk
i=internationale
ps=privatestichting
son=stichtingvanopenbaarnut
esv=economischsamenwerkingsverband
ee=europeeseconomisch
s=societe
c=cooperative
p=privee,privat
u=unipersonnelle
rl=aresponsabilitelimitee
ri=aresponsabiliteillimitee
fs=afinalitesociale
dpu=dedroitpublic
nc=ennomcollectif
cs=encommanditesimple
ca=encommanditeparactions
comm=encommandite
sc=societecivilesousformede,societecivilesousformedune
agr=agricole
asbl=associationsansbutlucratif
aisbl=associationinternationalesansbutlucratif
isbl=institutionsansbutlucratif
fp=fondationprivee
fup=fondationdutilitepublique
gie=groupementdintereteconomique
geie=groupementeuropeendintereteconomique
g=gesellschaft
mbh=mitbeschrankterhaftung
mubh=mitunbeschrankterhaftung
ag=aktiengesellschaft
gen=genossenschaft
kommg=kommanditgesellschaft
kgaa=kommanditgesellschaftaufaktien
ekg=einfachekommanditgesellschaft,einfachenkommanditgesellschaft
ohg=offenehandelsgesellschaft,offenenhandelsgesellschaft
msz=mitsozialerzielsetzung
ma=miteinemalleingesellschafter
or=offentlichrechtliche
zrg=zivilrechtlichegesellschaftinderrechtsformeiner
vog=vereinigungohnegewinnerzielungsabsicht
lg=landwirtschaftlichegesellschaft,landwirtschaftlichengesellschaft
wiv=wirtschaftlicheinteressenvereinigung
=onderdevormvaneen,ondervormvaneen,onderdevormvan,ondervormvan,societaseuropaea`;
