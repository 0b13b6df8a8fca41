/** Well-known bodies, media, companies, armed groups, folded; separated by commas. */
export const organizations = `
nations unies, onu, o n u, u n, e u, organisation des nations unies, united nations, un,
assemblee generale des nations unies, conseil de securite, conseil de securite des nations unies,
conseil de securite de l onu, security council, unesco, unicef, oms, organisation mondiale de la sante,
world health organization, who, hcr, unhcr, haut commissariat des nations unies pour les refugies, pam,
programme alimentaire mondial, fao, pnud, undp, unfpa, onusida, unaids, omc, wto, oit, aiea, iaea, fmi,
imf, fonds monetaire international, international monetary fund, banque mondiale, world bank, bad,
banque africaine de developpement, african development bank, boad, bceao, beac, bid, cedeao, ecowas,
union africaine, african union, ua, uemoa, cemac, sadc, igad, g5 sahel, union europeenne, european union,
ue, eu, commission europeenne, european commission, parlement europeen, european parliament,
conseil europeen, conseil de l europe, banque centrale europeenne, bce, otan, nato, osce, ocde, oecd, opep,
opec, brics, asean, ligue arabe, arab league, g7, g8, g20, oif,
organisation internationale de la francophonie, francophonie, commonwealth, oci, cpi, icc,
cour penale internationale, international criminal court, cour internationale de justice,
international court of justice, cij, interpol, europol, frontex, minusma, monusco, minusca, finul,
croix rouge, croissant rouge, red cross, cicr, msf, medecins sans frontieres, doctors without borders,
amnesty international, human rights watch, hrw, fidh, greenpeace, wwf, oxfam, reporters sans frontieres,
rsf, transparency international, caritas, care, save the children, usaid, afd, giz, enabel, pentagone,
pentagon, kremlin, congress, senate, maison blanche, fbi, cia, nsa, nasa, fed, reserve federale,
federal reserve, scotland yard, quai d orsay, matignon, afp, agence france presse, reuters,
associated press, ap, rfi, radio france internationale, france 24, france televisions, tf1, france info,
bfm tv, bbc, cnn, al jazeera, voa, deutsche welle, dw, tv5 monde, tv5, lci, le monde, le figaro,
liberation, le parisien, l equipe, la croix, les echos, l humanite, le point, l express, mediapart,
ouest france, l est republicain, sud ouest, jeune afrique, new york times, the new york times,
washington post, the washington post, wall street journal, financial times, the guardian, the economist,
the times, bloomberg, ap news, fox news, nbc, cbs, abc news, npr, tass, ria novosti, xinhua, anadolu, belga, keystone ats, la presse canadienne, rtb,
ortm, ortn, rts, rti, aib, lefaso net, sidwaya, l observateur paalga, fraternite matin, le soleil, l essor,
maliweb, studio tamani, premium times, punch, vanguard, daily trust, google, facebook, meta, twitter,
x corp, apple, microsoft, amazon, netflix, tiktok, youtube, instagram, whatsapp, linkedin, telegram,
openai, nvidia, intel, ibm, huawei, samsung, sony, nokia, siemens, bosch, volkswagen, bmw, mercedes,
renault, peugeot, citroen, stellantis, toyota, honda, nissan, hyundai, ford, general motors, tesla, spacex,
airbus, boeing, air france, air france klm, klm, lufthansa, emirates, ethiopian airlines,
air cote d ivoire, asky, totalenergies, total, bp, shell, exxonmobil, chevron, eni, gazprom, rosneft,
lukoil, rosatom, aramco, sonatrach, areva, orano, edf, engie, veolia, suez, bollore, bouygues, vinci,
eiffage, orange, mtn, airtel, moov, moov africa, sonatel, maroc telecom, vodafone, ecobank, coris bank,
societe generale, bnp paribas, bank of africa, uba, hsbc, goldman sachs, jpmorgan, credit agricole, lvmh,
carrefour, auchan, danone, nestle, unilever, coca cola, pepsico, mcdonald s, nike, adidas, puma, dangote,
dangote group, barrick gold, barrick, b2gold, endeavour mining, iamgold, rio tinto, bhp, glencore, pfizer,
moderna, astrazeneca, sanofi, novartis, aqmi, aqim, jnim, gsim, etat islamique, islamic state, daech,
daesh, isis, isil, al qaida, al qaeda, al shabaab, al chabab, shebab, shebabs, boko haram, iswap, hamas,
hezbollah, houthis, fatah, olp, talibans, taliban, m23, wagner, groupe wagner, wagner group, africa corps,
ansar dine, cma, mnla, fla, volontaires pour la defense de la patrie, vdp, fama,
alliance des etats du sahel, ansaru, polisario, front polisario, pkk, farc, ira, eta, fln, rnd, fpi, rhdp,
pdci, pastef, apr, mpp, cdp, anc, apc, pdp, republicans, parti republicain, parti democrate,
republican party, democratic party, parti socialiste, rassemblement national, front national,
la france insoumise, lfi, les republicains, renaissance, europe ecologie les verts, eelv, modem, ump, ps,
pcf, medef, cgt, cfdt, labour, labour party, conservative party, tories, likoud, likud, afd, cdu, spd,
fifa, uefa, caf, cio, cojo, fff, confederation africaine de football, real madrid, fc barcelone,
fc barcelona, paris saint germain, psg, olympique de marseille, manchester united, manchester city,
liverpool fc, chelsea, arsenal, juventus, bayern munich, ac milan, tp mazembe, asec mimosas, al ahly, sncf,
ratp, cnrs, inserm, insee, ird, cirad, sorbonne, harvard, oxford university, cambridge university, mit,
nba, nfl
`;

/** Nouns that open (French) or close (English) the name of a body when written with a capital. */
export const organizationHeads = `
union confederation federation alliance ligue association organisation organization communaute community cour court tribunal ministere ministry
department bureau office agence agency banque bank fonds fund fondation foundation universite university institut institute ecole school
college lycee academie academy faculte centre center conseil council comite committee commission assemblee assembly parlement parliament
senat senate congres congress chambre chamber parti party mouvement movement front rassemblement syndicat mission groupe group societe
company corporation compagnie entreprise holding caisse direction inspection secretariat haut haute autorite authority observatoire
plateforme coalition collectif reseau network club racing sporting olympique stade radio television journal quotidien hebdomadaire
magazine tribune gazette hopital hospital clinique chu chr chru cci csref tgi tpi sdis psig crous eglise church conference forum cellule brigade bataillon police gendarmerie douane
regie port autonome cercle coordination ordre barreau mutuelle cooperative institution programme initiative partnership
airlines airways motors bank news times post herald telegraph press media international airlines entertainment pictures records
industries technologies systems services solutions partners capital ventures pharma laboratoires laboratories
jeunesse jeunesses forces navy
college parquet unite corps garde legion regiment etat-major commissariat haut-commissariat cadre pool consortium complexe synergie
conservatoire inspectorat tresor chancellerie nonciature archidiocese diocese ambassade consulat delegation
faitiere confrerie amicale intersyndicale convention congregation ballet ballets orchestre troupe
taskforce brigades battalion regiment guard corps service services directorate trust society chapter
`;

/** Heads after which common nouns in lower case go on: `Ministère de la santé`, `Conseil de sécurité`. */
export const officeHeads = `
ministere cour conseil direction institut commission comite agence office fonds organisation centre bureau federation
ligue haute haut autorite tribunal chambre caisse inspection secretariat observatoire assemblee association banque ecole
mission societe communaute programme syndicat conference
`;

/** Heads that, in lower case, introduce a body’s own name: `le groupe Wagner`, `le parti Pastef`. */
export const lowerHeads = `
groupe parti societe mouvement agence journal quotidien hebdomadaire magazine association ong entreprise compagnie club chaine radio
television banque firme startup syndicat coalition operateur constructeur plateforme cabinet universite lycee college hopital institut
fondation site
group party company newspaper magazine broadcaster firm ngo charity airline carmaker bank network
`;

/** Adjectives that belong to the names of bodies. */
export const organizationAdjectives = `
africaine africain europeenne europeen nationale national nationaux internationale international internationales mondiale mondial generale general
economique economiques monetaire monetaires democratique democratiques populaire socialiste islamique centrale central constitutionnelle constitutionnel supreme
unies unis unie unifiee superieure superieur electorale electoral independante independant permanente permanent penale penal penales criminelle criminelles
regionale regional regionaux sociale social sociales politique politiques financiere financieres financier financiers technique techniques scientifique scientifiques
militaire militaires universitaire universitaires agricole
commerciale commerciales industrielle industrielles humanitaire humanitaires medicale medicales sanitaire sanitaires environnementale royale royal federale federal federaux francaise francais
americaine americain britannique russe chinoise allemande malienne burkinabe nigerienne ivoirienne senegalaise guineenne togolaise beninoise
camerounaise tchadienne gabonaise congolaise marocaine algerienne tunisienne canadienne belge suisse patriotique
republicaine republicain chretienne chretien musulmane catholique orthodoxe evangelique ouvriere syndicale liberale libre ecologiste
nouvelle nouveau interministeriel interministerielle consultatif consultative executif executive administratif administrative
judiciaire fiscale publique public publics privee sportive olympique culturelle littéraire litteraire provinciale municipale municipal
departementale communale mixte speciale special toutes autonome ouest-africaine ouest-africain panafricaine panafricain bilaterale
transitoire legislative legislatif renforcee arabe maghrebine mediterraneenne atlantique numerique postale aerienne ferroviaire petroliere miniere
conjoint conjointe confederal confederale operationnel operationnelle routier routiers routiere agricoles forestier forestiere forestieres penitentiaire penitentiaires
minier vivrier vivriers rural rurale ruraux urbain urbaine maritime portuaire aeroportuaire hydraulique energetique electrique veterinaire vaccinal
diplomatique consulaire parlementaire senatoriale presidentiel presidentielle gouvernemental gouvernementale constituante citoyen citoyenne civique
juridique budgetaire douaniere antiterroriste anticorruption strategique tactique mobile rapide aeroporte motorise territoriale territorial
episcopale islamiques coutumiere traditionnelle professionnel professionnelle academique pedagogique hospitalier hospitaliere pharmaceutique
sahelien sahelienne ouest-africains afro-asiatique interafricaine continentale subsaharienne nigeriane ghaneenne rwandaise ougandaise kenyane
ethiopienne sud-africaine mauritanienne malgache comorienne djiboutienne egyptienne libyenne soudanaise turque saoudienne emiratie qatarie
centrafricaine equato-guineenne gambienne liberienne bissau-guineenne capverdienne
`;

/** Legal forms after a company’s name. */
export const companySuffixes = `
sa sas sarl eurl ltd limited inc corp corporation plc llc gmbh ag nv bv spa co company group holdings holding suarl scop fc cf
`;

/** All-capital words that name no body. */
export const notOrganizations = `
ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi tv pdf adn vih sida hiv aids covid pib gdp pdg dg ceo cfo tva rh it ia ai
sms sos gps usb dvd cd hd led vip ok ko am pm bp rn km kg ha mw kw gb go fcfa cfa xof usd eur id pc url http html www ht ttc hors
pv qr lgbt lgbtq lgbtqi jo can chan cop bac bepc cep bts dea phd mba ndlr nb ps cv ph qg rdv dna gdf suv pme pmi tpe rsa smic cdi cdd igr igl
aussi lire voir photo photos video infos info urgent exclusif breaking news live dossier interview tribune opinion edito
le la les un une des du de et ou a au aux en sur pour par avec dans ce cette ces son sa ses the of and in on for to
m mm mme
`;
