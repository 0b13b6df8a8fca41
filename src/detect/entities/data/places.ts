/** Countries and territories under their other, official and short names; separated by commas. */
export const countryForms = `
russie, federation de russie, russian federation, etats unis, etats unis d amerique,
united states of america, united states, usa, u s a, us, u s, uk, u k, royaume uni, united kingdom,
great britain, grande bretagne, angleterre, england, ecosse, scotland, pays de galles, wales,
irlande du nord, northern ireland, rdc, r d c, rd congo, republique democratique du congo,
democratic republic of congo, democratic republic of the congo, dr congo, drc, congo, congo brazzaville,
congo kinshasa, republique du congo, republic of congo, republique centrafricaine, centrafrique, rca,
central african republic, bosnia and herzegovina, trinidad and tobago, antigua and barbuda, saint kitts and nevis,
st kitts and nevis, saint vincent and the grenadines, sao tome and principe, turks and caicos, sao tome, st lucia, republique du mali, republique du niger, republique du benin,
republique togolaise, republique du senegal, republique de guinee, republique de cote d ivoire,
republique du tchad, republique islamique de mauritanie, republique islamique d iran, republique francaise,
republique populaire de chine, chine populaire, people s republic of china, republic of south africa,
royaume du maroc, republique algerienne, cote d ivoire, ivory coast, burkina, burkina faso, guinee,
guinee bissau, guinea bissau, guinee conakry, guinee equatoriale, equatorial guinea, cap vert, cabo verde,
cape verde, swaziland, eswatini, zaire, haute volta, dahomey, birmanie, burma, myanmar, coree du nord,
coree du sud, north korea, south korea, chine, taiwan, vietnam, viet nam, laos, syrie, syria, iran, irak,
iraq, liban, lebanon, palestine, cisjordanie, west bank, gaza, bande de gaza, gaza strip, jerusalem est,
israel, etat d israel, arabie saoudite, saudi arabia, emirats arabes unis, emirats, united arab emirates,
uae, qatar, koweit, kuwait, yemen, turquie, turkiye, turkey, macedoine, macedoine du nord, moldavie,
moldova, bielorussie, belarus, tchequie, republique tcheque, czech republic, slovaquie, pays bas, hollande,
holland, vatican, saint siege, holy see, kosovo, crimee, crimea, transnistrie, ossetie du sud, abkhazie,
somaliland, sahara occidental, western sahara, tanzanie, tanzania, zanzibar, timor oriental, east timor,
urss, u r s s, union sovietique, soviet union, yougoslavie, yugoslavia, tchecoslovaquie,
allemagne de l est, rda, rfa, republique dominicaine, dominican republic, nouvelle zelande, new zealand,
papouasie nouvelle guinee, sao tome et principe, sao tome, soudan, soudan du sud, south sudan, gambie,
the gambia, comores, maurice, ile maurice, seychelles, madagascar, la reunion, mayotte, guadeloupe,
martinique, guyane, nouvelle caledonie, polynesie francaise, tahiti, hong kong, macao
`;

/** Continents, seas, rivers, deserts and areas that cross borders; separated by commas. */
export const areas = `
afrique, afrique de l ouest, afrique occidentale, afrique de l est, afrique orientale, afrique centrale,
afrique australe, afrique du nord, afrique subsaharienne, africa, west africa, east africa, central africa,
southern africa, north africa, sub saharan africa, horn of africa, corne de l afrique, europe,
europe de l est, europe de l ouest, europe centrale, eastern europe, western europe, asie, asie du sud est,
asie centrale, asia, southeast asia, central asia, amerique, amerique du nord, amerique du sud,
amerique latine, amerique centrale, north america, south america, latin america, central america, oceanie,
antarctique, arctique, moyen orient, proche orient, middle east, maghreb, machrek, sahel, sahara,
liptako gourma, bassin du lac tchad, lac tchad, lake chad, grands lacs, great lakes, casamance, azawad,
macina, darfour, darfur, kivu, nord kivu, sud kivu, north kivu, south kivu, ituri, katanga, tigre, tigray,
oromia, puntland, biafra, kurdistan, kashmir, cachemire, donbass, donbas, balkans, caucase, caucasus,
baltique, scandinavie, scandinavia, siberie, siberia, mediterranee, mer mediterranee, mediterranean,
mer rouge, red sea, mer noire, black sea, mer de chine, south china sea, mer caspienne, golfe de guinee,
gulf of guinea, golfe persique, persian gulf, ocean atlantique, ocean indien, indian ocean,
ocean pacifique, atlantic ocean, pacific ocean, canal de suez, suez canal, detroit d ormuz,
strait of hormuz, detroit de gibraltar, caraibes, antilles, caribbean, rhin, danube, nil, loire, garonne,
rhone, meuse, moselle, amazonie, alpes, pyrenees, vosges, massif central, himalaya, alps, everest,
kilimandjaro, sinai, golan, plateau du golan, galilee, bretagne, normandie, alsace, lorraine,
champagne ardenne, picardie, bourgogne, franche comte, auvergne, limousin, aquitaine, nouvelle aquitaine,
languedoc, provence, cote d azur, corse, savoie, ile de france, hauts de france, pays basque, catalogne,
catalonia, andalousie, galice, lombardie, toscane, sicile, sardaigne, baviere, bavaria, saxe, prusse,
flandre, flandres, flanders, wallonie, wallonia, ardennes, quebec, ontario, alberta, nouvelle ecosse,
californie, california, floride, florida, texas, caroline du nord, caroline du sud, virginie, pennsylvanie,
pennsylvania, louisiane, louisiana, new england, nouvelle angleterre, hawai, alaska, silicon valley,
wall street, maison blanche, white house, elysee, palais de l elysee, kremlin, downing street,
capitol hill, guantanamo, tchernobyl, chernobyl, fukushima, hiroshima, kaboul, beyrouth, damas, bagdad,
teheran, riyad, djeddah, la mecque, mecque, mecca, medine, le caire, caire, alexandrie, alger, tunis,
tripoli, benghazi, rabat, casablanca, marrakech, fes, tanger, agadir, khartoum, addis abeba, addis ababa,
nairobi, mogadiscio, mogadishu, kigali, bujumbura, kinshasa, brazzaville, libreville, yaounde, douala,
n djamena, ndjamena, bangui, niamey, ouagadougou, ouaga, bobo dioulasso, bobo, bamako, tombouctou,
timbuktu, dakar, saint louis, banjul, bissau, conakry, freetown, monrovia, abidjan, yamoussoukro, bouake,
accra, koumassi, kumasi, lome, cotonou, porto novo, abuja, lagos, kano, maiduguri, port harcourt, pretoria,
johannesbourg, johannesburg, le cap, cape town, durban, soweto, harare, lusaka, luanda, maputo,
antananarivo, moroni, port louis, paris, lyon, marseille, toulouse, bordeaux, lille, strasbourg, nantes,
nancy, metz, reims, rennes, nice, cannes, versailles, londres, london, bruxelles, brussels, anvers, gand,
liege, geneve, geneva, zurich, berne, bale, lausanne, berlin, munich, francfort, hambourg, cologne, dresde,
vienne, vienna, rome, milan, turin, naples, venise, florence, genes, madrid, barcelone, barcelona, seville,
lisbonne, lisbon, athenes, athens, varsovie, warsaw, cracovie, prague, budapest, bucarest, sofia, belgrade,
zagreb, moscou, moscow, saint petersbourg, st petersburg, sotchi, sochi, kiev, kyiv, kharkiv, odessa,
marioupol, minsk, vilnius, riga, tallinn, helsinki, stockholm, oslo, copenhague, copenhagen, reykjavik,
dublin, edimbourg, edinburgh, la haye, the hague, haye, hague, amsterdam, rotterdam, luxembourg, monaco,
istanbul, ankara, jerusalem, tel aviv, ramallah, rafah, hebron, amman, doha, dubai, abou dhabi, abu dhabi,
manama, mascate, sanaa, aden, islamabad, karachi, new delhi, delhi, bombay, mumbai, calcutta, dacca, dhaka,
colombo, katmandou, pekin, beijing, shanghai, canton, tokyo, osaka, seoul, pyongyang, hanoi, bangkok,
singapour, singapore, jakarta, manille, manila, kuala lumpur, sydney, melbourne, washington,
washington d c, washington dc, new york, new york city, manhattan, brooklyn, los angeles, hollywood,
san francisco, chicago, boston, philadelphie, philadelphia, la nouvelle orleans, nouvelle orleans,
new orleans, houston, dallas, miami, atlanta, detroit, seattle, denver, las vegas, baltimore, montreal,
toronto, ottawa, vancouver, mexico, la havane, havane, havana, port au prince, cap haitien, kingston,
bogota, caracas, lima, quito, la paz, santiago, buenos aires, montevideo, rio de janeiro, sao paulo,
brasilia, davos
`;

/** Nouns before the name of a place: `la ville de …`, `the town of …`. */
export const placeHeads = `
ville villes cite commune communes village villages localite localites region regions province provinces departement departements
district prefecture canton cercle quartier quartiers secteur capitale ile iles archipel fleuve riviere lac mont montagne massif vallee plaine
foret desert golfe baie detroit port aeroport gare rue avenue boulevard place route axe zone frontiere banlieue comte etat etats wilaya
gouvernorat sultanat emirat royaume republique pays arrondissement metropole agglomeration peninsule territoire bourgade hameau
commissariat mairie maire prefet gouverneur archidiocese diocese archeveque eveque
town city village district province county island islands river lake mount mountain valley desert gulf bay strait airport street road square
neighborhood neighbourhood suburb border peninsula region
`;

/** Prepositions that often stand before places. */
export const locatives = `
a au aux en vers depuis dans chez pres in at from near to into around outside across
`;
