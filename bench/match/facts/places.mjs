// Belgian municipalities, official names: facts. With a postal code, both languages and the region (V, B, W) for those that companies are invented in.
export const SEATS = `
2000 Antwerpen Anvers V
9000 Gent Gand V
8000 Brugge Bruges V
3000 Leuven Louvain V
2800 Mechelen Malines V
9300 Aalst Alost V
8500 Kortrijk Courtrai V
3500 Hasselt Hasselt V
9100 Sint-Niklaas Saint-Nicolas V
8400 Oostende Ostende V
3600 Genk Genk V
8800 Roeselare Roulers V
2300 Turnhout Turnhout V
1800 Vilvoorde Vilvorde V
2500 Lier Lierre V
2440 Geel Geel V
9200 Dendermonde Termonde V
9160 Lokeren Lokeren V
1500 Halle Hal V
3800 Sint-Truiden Saint-Trond V
3700 Tongeren Tongres V
8900 Ieper Ypres V
9700 Oudenaarde Audenarde V
8790 Waregem Waregem V
2200 Herentals Herentals V
3200 Aarschot Aarschot V
3300 Tienen Tirlemont V
2400 Mol Mol V
9400 Ninove Ninove V
8870 Izegem Izegem V
2930 Brasschaat Brasschaat V
2950 Kapellen Kapellen V
9940 Evergem Evergem V
9800 Deinze Deinze V
8300 Knokke-Heist Knokke-Heist V
1730 Asse Asse V
1850 Grimbergen Grimbergen V
3920 Lommel Lommel V
3550 Heusden-Zolder Heusden-Zolder V
2340 Beerse Beerse V
1000 Brussel Bruxelles B
1030 Schaarbeek Schaerbeek B
1040 Etterbeek Etterbeek B
1050 Elsene Ixelles B
1060 Sint-Gillis Saint-Gilles B
1070 Anderlecht Anderlecht B
1080 Sint-Jans-Molenbeek Molenbeek-Saint-Jean B
1090 Jette Jette B
1140 Evere Evere B
1160 Oudergem Auderghem B
1170 Watermaal-Bosvoorde Watermael-Boitsfort B
1180 Ukkel Uccle B
1190 Vorst Forest B
1200 Sint-Lambrechts-Woluwe Woluwe-Saint-Lambert B
1150 Sint-Pieters-Woluwe Woluwe-Saint-Pierre B
4000 Luik Liège W
5000 Namen Namur W
6000 Charleroi Charleroi W
7000 Bergen Mons W
7500 Doornik Tournai W
1300 Waver Wavre W
1400 Nijvel Nivelles W
4800 Verviers Verviers W
7700 Moeskroen Mouscron W
6700 Aarlen Arlon W
1420 Eigenbrakel Braine-l'Alleud W
1410 Waterloo Waterloo W
5030 Gembloers Gembloux W
4500 Hoei Huy W
7100 La_Louvière La_Louvière W
5300 Andenne Andenne W
6900 Marche-en-Famenne Marche-en-Famenne W
5500 Dinant Dinant W
4040 Herstal Herstal W
4100 Seraing Seraing W
7060 Zinnik Soignies W
7800 Aat Ath W
6600 Bastenaken Bastogne W
1340 Ottignies-Louvain-la-Neuve Ottignies-Louvain-la-Neuve W
4900 Spa Spa W
`;

/** Other municipalities, and villages that companies name themselves after. */
export const NAMES = `
Aartselaar Boechout Boom Borsbeek Edegem Essen Hemiksem Hove Kalmthout Kontich Lint Mortsel Niel Ranst Rumst Schelle Schilde Schoten Stabroek Wijnegem Wommelgem Wuustwezel Zandhoven Zoersel Zwijndrecht Malle Berlaar
Bonheiden Bornem Duffel Heist-op-den-Berg Nijlen Putte Puurs Sint-Amands Sint-Katelijne-Waver Willebroek Arendonk Baarle-Hertog Balen Dessel Grobbendonk Herenthout Herselt Hoogstraten Hulshout Kasterlee Lille Meerhout Merksplas
Olen Oud-Turnhout Ravels Retie Rijkevorsel Vorselaar Vosselaar Westerlo Laakdal Brecht Brasschaat Affligem Beersel Bever Dilbeek Drogenbos Galmaarden Gooik Herne Hoeilaart Kampenhout Kapelle-op-den-Bos Kraainem Lennik Liedekerke
Linkebeek Londerzeel Machelen Meise Merchtem Opwijk Overijse Pepingen Roosdaal Sint-Genesius-Rode Sint-Pieters-Leeuw Steenokkerzeel Ternat Wemmel Wezembeek-Oppem Zaventem Zemst Begijnendijk Bekkevoort Bertem Bierbeek Boortmeerbeek
Boutersem Diest Geetbets Glabbeek Haacht Herent Hoegaarden Holsbeek Huldenberg Keerbergen Kortenaken Kortenberg Landen Linter Lubbeek Oud-Heverlee Rotselaar Scherpenheuvel Zichem Tervuren Tielt-Winge Tremelo Zoutleeuw Beernem
Blankenberge Damme Jabbeke Oostkamp Torhout Zedelgem Zuienkerke Diksmuide Houthulst Koekelare Kortemark Lo-Reninge Heuvelland Langemark Poelkapelle Mesen Poperinge Staden Vleteren Wervik Zonnebeke Anzegem Avelgem Deerlijk Harelbeke
Kuurne Lendelede Menen Spiere-Helkijn Wevelgem Zwevegem Bredene De Haan Gistel Ichtegem Middelkerke Oudenburg Hooglede Ingelmunster Ledegem Lichtervelde Moorslede Ardooie Dentergem Meulebeke Oostrozebeke Pittem Ruiselede Tielt
Wielsbeke Wingene Alveringem De Panne Koksijde Nieuwpoort Veurne Denderleeuw Erpe-Mere Geraardsbergen Haaltert Herzele Lede Sint-Lievens-Houtem Zottegem Berlare Buggenhout Hamme Laarne Lebbeke Waasmunster Wetteren Wichelen Zele
Assenede Eeklo Kaprijke Maldegem Sint-Laureins Zelzate Aalter Destelbergen De Pinte Gavere Knesselare Lochristi Lovendegem Melle Merelbeke Moerbeke Nazareth Nevele Oosterzele Sint-Martens-Latem Waarschoot Wachtebeke Zomergem Zulte
Brakel Horebeke Kluisbergen Kruishoutem Lierde Maarkedal Ronse Wortegem-Petegem Zingem Zwalm Beveren Kruibeke Sint-Gillis-Waas Stekene Temse As Beringen Diepenbeek Gingelom Halen Ham Herk-de-Stad Houthalen Helchteren Leopoldsburg
Lummen Nieuwerkerken Opglabbeek Tessenderlo Zonhoven Zutendaal Bocholt Bree Dilsen Stokkem Hamont Achel Hechtel Eksel Kinrooi Maaseik Meeuwen Gruitrode Neerpelt Overpelt Pelt Oudsbergen Peer Maasmechelen Alken Bilzen Borgloon Heers
Herstappe Hoeselt Kortessem Lanaken Riemst Voeren Wellen Deurne Berchem Borgerhout Merksem Hoboken Wilrijk Ekeren Zwijnaarde Gentbrugge Ledeberg Mariakerke Drongen Kessel-Lo Heverlee Wilsele Assebroek Sint-Andries Zeebrugge
Ganshoren Koekelberg Laken Laeken Haren Sint-Agatha-Berchem Berchem-Sainte-Agathe Sint-Joost-ten-Node Saint-Josse-ten-Noode Neder-Over-Heembeek Beauvechain Braine-le-Château Chastre Chaumont-Gistoux Court-Saint-Étienne Genappe
Grez-Doiceau Hélécine Incourt Ittre Jodoigne Geldenaken La Hulpe Lasne Mont-Saint-Guibert Orp-Jauche Perwez Ramillies Rebecq Rixensart Tubize Tubeke Villers-la-Ville Walhain Beloeil Bernissart Brugelette Chièvres Ellezelles Flobecq
Frasnes-lez-Anvaing Silly Enghien Edingen Lessines Aiseau-Presles Chapelle-lez-Herlaimont Châtelet Courcelles Farciennes Fleurus Fontaine-l'Évêque Gerpinnes Les Bons Villers Manage Montigny-le-Tilleul Pont-à-Celles Seneffe Boussu
Colfontaine Dour Frameries Hensies Honnelles Jurbise Lens Quaregnon Quévy Quiévrain Saint-Ghislain Braine-le-Comte Écaussinnes Le Roeulx Anderlues Beaumont Binche Chimay Erquelinnes Estinnes Froidchapelle Ham-sur-Heure Lobbes
Merbes-le-Château Momignies Morlanwelz Sivry-Rance Thuin Antoing Brunehaut Celles Comines-Warneton Estaimpuis Leuze-en-Hainaut Mont-de-l'Enclus Pecq Péruwelz Rumes Amay Anthisnes Burdinne Clavier Engis Ferrières Hamoir Héron Marchin
Modave Nandrin Ouffet Tinlot Verlaine Villers-le-Bouillet Wanze Ans Awans Aywaille Bassenge Beyne-Heusay Blegny Chaudfontaine Comblain-au-Pont Dalhem Esneux Flémalle Fléron Grâce-Hollogne Juprelle Neupré Oupeye Saint-Nicolas
Soumagne Sprimont Trooz Visé Aubel Baelen Dison Herve Jalhay Lierneux Limbourg Malmedy Olne Pepinster Plombières Stavelot Stoumont Theux Thimister-Clermont Trois-Ponts Waimes Welkenraedt Amel Büllingen Burg-Reuland Bütgenbach Eupen
Kelmis Lontzen Raeren Sankt Vith Berloz Braives Crisnée Donceel Faimes Fexhe Geer Hannut Lincent Oreye Remicourt Saint-Georges Wasseiges Waremme Borgworm Attert Aubange Martelange Messancy Bertogne Fauvillers Gouvy Houffalize
Sainte-Ode Vaux-sur-Sûre Vielsalm Durbuy Érezée Hotton La Roche-en-Ardenne Manhay Nassogne Rendeux Tenneville Bertrix Bouillon Daverdisse Herbeumont Léglise Libin Libramont-Chevigny Neufchâteau Paliseul Saint-Hubert Tellin Wellin
Chiny Étalle Florenville Habay Meix-devant-Virton Musson Rouvroy Saint-Léger Tintigny Virton Anhée Beauraing Bièvre Ciney Gedinne Hamois Hastière Havelange Houyet Onhaye Rochefort Somme-Leuze Vresse Yvoir Assesse Éghezée Fernelmont
Floreffe Fosses-la-Ville Gesves Jemeppe-sur-Sambre La Bruyère Mettet Ohey Profondeville Sambreville Sombreffe Cerfontaine Couvin Doische Florennes Philippeville Viroinval Walcourt
Bevekom Kasteelbrakel Genepiën Graven Itter Terhulpen Perwijs Lievegem Kruisem Elzele Vloesberg Opzullik Lessen Jurbeke 's-Gravenbrakel Komen Waasten Bitsingen Wezet Limburg Weismes Hannuit Lijsem Puers Baerle-Duc
Biévène Rhode-Saint-Genèse Montaigu Dixmude Messines Menin Espierres Helchin Nieuport Furnes Grammont Renaix Tamise Nalinnes Amblève Bullange La Calamine Bourg-Léopold Looz Fourons
`;

/** Saints that clubs, schools and streets are called after. */
export const SAINTS =
  "Cecilia Martin Martinus Jozef Joseph Barbara Michel Michiel Amand Amandus Rita Anna Hubert Hubertus Elisabeth Pieter Pierre Paulus Paul Jan Jean Maria Marie Lambert Lambertus Rochus Roch Antonius Antoine Sebastiaan Georges Joris Bavo Donatus".split(
    " ",
  );

/** Everything above, single words. */
export const placeWords = () => [
  ...new Set(`${SEATS} ${NAMES} ${SAINTS.join(" ")}`.split(/[\s_'-]+/).filter((word) => /\p{L}{2}/u.test(word))),
];
