/** Function words: with a capital they open a sentence, they name nothing. */
export const functionWords = `
le la les l un une des du de d au aux a et ou où mais donc or ni car que qu qui quoi dont ce c cet cette ces celui celle ceux celles ceci cela ca
il elle ils elles on nous vous je j tu moi toi lui leur leurs eux se s me m te t y en ne n pas plus moins tres trop peu beaucoup si non oui
mon ma mes ton ta tes son sa ses notre nos votre vos dans sur sous avec sans pour par contre entre vers chez depuis pendant durant avant
apres lors lorsque quand comme ainsi alors aussi encore toujours deja jamais parce puisque afin tandis selon malgre outre concernant
suite grace face hors sauf parmi jusqu aujourd hui hier demain ici la-bas voici voila tout toute tous toutes chaque plusieurs quelques certains
certaines aucun aucune autre autres meme memes tel telle tels telles quel quelle quels quelles comment pourquoi combien enfin ensuite puis
cependant toutefois neanmoins pourtant dailleurs ailleurs effectivement notamment egalement surtout seulement bien mal est sont etait etaient
sera seront ont avait avaient aura auront fait faire etre avoir peut peuvent doit doivent faut va vont premier premiere deuxieme dernier derniere
the an and but nor so yet for of in on at by to from with without about into over under between after before during since until while
when where why how what which who whom whose this that these those it its he she they them his her their our your my we you i me us him
is are was were be been being has have had do does did will would shall should can could may might must not no yes if then than as also
just only even still already never always often again there here all some any each every both few many much more most other another such same
one two three four five six seven eight nine ten deux trois quatre cinq sept huit neuf dix vingt cent mille
however meanwhile moreover therefore although because though despite according today yesterday tomorrow
saint sainte publicite commentaires commentaire article articles auteur lire aussi voir partager source sources photo credit
`;

/** Months, days, feasts: capitals that are dates. */
export const timeWords = `
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
ramadan tabaski noel paques christmas easter jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
`;

/** Nouns that name a period, a text, an event or a thing when written with a capital, not a person, place or body. */
export const thingWords = `
etat etats nation nations constitution charte accord accords traite plan programme projet loi decret code rapport dialogue sommet forum conference
coupe championnat ligue tournoi jeux festival journee semaine prix trophee revolution guerre guerres bataille operation loi dieu allah bible coran internet
covid coronavirus ebola marburg mpox cholera malaria measles polio zika dengue tuberculosis republique gouvernement opposition president premier ministre monsieur madame euro dollar franc
war world cup peace nobel league god bible koran covid government state constitution act bill treaty summit
`;

/** Adjectives and nouns of nationality; with a capital the people, never the place. */
export const demonymStems = `
malien burkinab nigerien nigerian ivoirien senegalais guineen togolais beninois ghaneen ghanaian camerounais tchadien gabonais congolais centrafricain mauritanien
gambien gambian sierra-leonais liberien capverdien marocain algerien tunisien libyen egyptien soudanais ethiopien erythreen
somalien somalian kenyan kenyen ougandais ugandan rwandais rwandan burundais tanzanien zambien zimbabween angolais mozambicain malgache mauricien comorien
sud-africain africain african europeen european americain american asiatique asian arabe arab occidental russe russian ukrainien ukrainian francais french
anglais english britannique british allemand german italien italian espagnol spanish portugais portuguese belge belgian suisse swiss neerlandais hollandais dutch
danois suedois norvegien finlandais polonais polish tcheque hongrois roumain bulgare grec greek turc turkish serbe croate israelien israeli palestinien palestinian
libanais lebanese syrien syrian irakien iraqi iranien iranian saoudien saudi emirati qatari koweitien yemenite jordanien afghan pakistanais pakistani indien
indian chinois chinese japonais japanese coreen korean vietnamien vietnamese thailandais indonesien philippin australien australian canadien canadian quebecois
mexicain mexican bresilien brazilian argentin argentinian argentine chilien colombien venezuelien cubain cuban haitien haitian peul peulh touareg tuareg bambara
dogon mossi haoussa hausa yoruba igbo kurde kurd juif jewish musulman muslim chretien christian catholique catholic protestant orthodox
parisien lyonnais marseillais bamakois ouagalais dakarois abidjanais sahelien nigeriens soviet sovietique romain corse breton alsacien lorrain
republicain republican democrat democrate socialist socialiste communiste islamiste gaulliste
`;

/** English adjectives and nouns for where people are from, and peoples of Africa, without the plural. */
export const englishDemonyms = `
albanian algerian andorran angolan argentinean armenian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basotho batswana belarusian
beninese beninois bermudian bhutanese bolivian bosnian bruneian bulgarian burkinabe burmese burundian cambodian cameroonian catalan chadian
chilean comoran comorian congolese croat croatian cypriot czech dane danish djiboutian dominican dutchman ecuadorean ecuadorian egyptian
emirati englishman englishwoman equatoguinean eritrean estonian ethiopian fijian filipino finnish frenchman frenchwoman gabonese georgian
grenadian guatemalan guinean guyanese honduran hungarian icelandic indonesian irish irishman ivorian jamaican jordanian kazakh
kosovan kosovar kuwaiti kyrgyz laotian latvian liberian libyan lithuanian luxembourger macedonian madagascan malagasy malawian malaysian maldivian malian
maltese mauritanian mauritian moldovan mongolian montenegrin moroccan motswana mozambican namibian nepalese nepali nicaraguan nigerien
norwegian omani panamanian paraguayan persian peruvian pole romanian rwandese samoan santomean scot scottish senegalese serb serbian seychellois
singaporean slovak slovakian slovene slovenian somali spaniard sudanese surinamese swahili swazi swede swedish tajik tanzanian thai tibetan togolese tongan
trinidadian tunisian turkmen uruguayan uzbek venezuelan welsh welshman yemeni zairean zambian zanzibari zimbabwean
francophone anglophone lusophone caribbean scandinavian balkan kurdish bedouin berber tigrayan oromo amhara acholi akan ashanti baganda
banyamulenge bantu bemba chewa dinka ewe fante fula fulani fur hema hutu ijaw itsekiri kalenjin kanuri karamojong kikuyu kissi kono krahn lendu limba
lozi luba luhya luo maasai mandingo masai mende munyamulenge ndebele nuer pokot shilluk shona sotho tebu temne tiv toubou
tswana tumbuka tutsi twa wolof xhosa zaghawa zulu islamist jihadist marxist communist
anglican methodist presbyterian pentecostal baptist lutheran buddhist hindu sikh sunni shia shiite shi-ite sufi salafist wahhabi
`;
