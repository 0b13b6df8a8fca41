/** Before a name, never part of it. */
export const titles = `
m mm mme mmes mlle mlles me mes mgr dr drs docteur pr prof professeur maitre monsieur madame mesdames messieurs
mademoiselle monseigneur sir lord lady dame miss mr mrs ms mx sieur veuve feu hadj el-hadj elhadj alhaji hajia chief honorable hon
rev reverend pere soeur frere abbe cheikh sheikh cheick imam pasteur pastor sister father mollah ayatollah emir sultan
sen rep gov gen lt col cdt cpt capt sgt maj adm insp amb cde comrade asp dsp csp ssp acp dcp aig dig igp brig engr eng barr adv advocate
justice hajiya alhaja mallam malam otunba otumfuo oba togbe mzee mwalimu ustadh sheik maj-gen lt-gen lt-col brig-gen
general generale colonel colonelle commandant commandante capitaine lieutenant lieutenante sergent caporal adjudant amiral
marechal sem captain major sergeant corporal admiral lieutenant-colonel lieutenant-general brigadier commander
`;

/** Nouns for what a person is or does; a name beside one is a person’s. */
export const functions = `
ministre ministres president presidente presidents vice-president vice-presidente secretaire secretaires directeur directrice
directeurs ambassadeur ambassadrice depute deputee deputes senateur senatrice maire prefet prefete gouverneur gouverneure
gouverneurs chef cheffe chefs porte-parole homologue homologues roi reine prince princesse pape cardinal eveque archeveque juge
procureur procureure avocat avocate avocats commissaire journaliste journalistes opposant opposante militant militante activiste
leader leaders entraineur selectionneur coach attaquant defenseur milieu joueur joueuse gardien buteur ailier chanteur chanteuse
artiste rappeur ecrivain ecrivaine romancier romanciere poete realisateur realisatrice acteur actrice comedien musicien
economiste analyste chercheur chercheuse politologue sociologue historien historienne expert experte consultant consultante
coordonnateur coordinateur coordinatrice representant representante envoye emissaire mediateur conseiller conseillere
chancelier chanceliere patron patronne pdg dg fondateur fondatrice cofondateur dirigeant dirigeante responsable tresorier
rapporteur delegue deleguee candidat candidate colistier magistrat greffier inspecteur officier soldat policier gendarme terroriste
chefferie doyen doyenne recteur proviseur enseignant enseignante etudiant etudiante medecin infirmier chirurgien
champion championne arbitre athlete sprinteuse boxeur cycliste pilote nageur footballeur footballeuse milliardaire homme-d-affaires
entrepreneur entrepreneure influenceur blogueur auteur auteure compositeur guitariste peintre photographe styliste
successeur predecesseur adjoint adjointe epouse epoux mari femme fils fille frere soeur oncle neveu mere compagnon veuve pere
dictateur putschiste rebelle jihadiste djihadiste lieutenant otage victime suspect accuse prevenu inculpe detenu
griot marabout khalife serigne tidjane moussa
minister premier chancellor secretary director ambassador deputy senator mayor governor chief spokesman spokeswoman spokesperson
king queen pope bishop archbishop judge prosecutor lawyer commissioner journalist reporter activist opposition-leader
striker midfielder defender goalkeeper winger player singer artist rapper writer novelist poet filmmaker actor actress musician
economist analyst researcher professor historian sociologist expert representative envoy mediator adviser advisor
founder co-founder boss chairman chairwoman chair ceo executive treasurer delegate candidate magistrate inspector officer
soldier policeman champion referee athlete boxer cyclist driver billionaire businessman businesswoman entrepreneur author
successor predecessor wife husband son daughter brother sister uncle nephew mother counterpart lawmaker congressman congresswoman
dictator rebel warlord hostage victim suspect defendant president-elect vice-chancellor councillor
secretary-general director-general attorney-general auditor-general governor-general inspector-general commander-in-chief editor-in-chief
under-secretary-general vice-president deputy-president vice-chairman co-chair undersecretary compatriot countryman skipper forward fullback scorer sprinter marathoner swimmer golfer wrestler hurdler runner teammate manager
trainer assistant owner publisher editor columnist correspondent presenter broadcaster anchor farmer fisherman trader
teacher nurse doctor medic surgeon physician engineer resident student cleric preacher reverend chairperson
legislator mp mps mca parliamentarian councilor aide strongman tycoon magnate banker auditor registrar clerk speaker commander veteran comedian
drummer playwright pensioner tribesman militant gunman fugitive detainee inmate convict premier chieftain businessmen senator-elect
lawmakers ministers spokespeople spokesmen officials strikers goalkeepers defenders midfielders coaches lawyers
`;

/** Forms of verbs of saying, thinking and doing that people are the subject of. */
export const speechVerbs = `
declare declaree affirme ajoute indique estime souligne explique precise assure rappelle confie annonce soutient soutenu repond repondu
lance martele insiste reconnu reconnait conclu conclut poursuit poursuivi commente regrette deplore denonce promet promis
salue felicite exhorte averti avertit prevenu previent interroge raconte temoigne ecrit dit disait plaide
fustige condamne dementi dement rassure confirme revele note observe juge considere reagi reagit rappele tweete tonne
argue fait-il dit-il remercie preconise suggere invite appele exprime reitere evoque
said says told added stated announced explained warned argued insisted noted declared confirmed claimed acknowledged tweeted wrote
testified admitted replied remarked recalled urged vowed pledged promised denied stressed
`;

/** Small words inside names of people. */
export const particles = `
de du des d di da dos das del della van von der den ter ben bin ibn ould wuld ag al el bint abou abu la le mc y e
`;

/** First names that today’s news of francophone and anglophone countries writes. */
export const givenNames = `
abdou abdoul abdoulaye abdourahamane abdourahmane abdoulkarim abdelkader abdelaziz abdelmadjid abdelhamid abdelkrim abdellah abdallah
abdullah abdullahi abdul abdel abdramane abdrahamane abderrahmane abiola abiy abou aboubacar aboubakar abubakar achille adama adamou adji adja
adjara ado adolphe adrien agathe agnes ahmad ahmadou ahmed ahmadu ai aicha aissa aissata aissatou ajay akim akinwumi aku alain alassane albert
alberto alejandro aleksandr alex alexandre alexander alexandra alexei alexis alfred alhassane ali alice aline alioune aliou allassane almamy
alou alpha alphonse amadou amado amara ambroise amelie amina aminata amine aminu amir anas anatole andrea andre andrei andrew ange angela
angele angelique anna anne annick annie anthony antoine antonio antony antonin aoua apollinaire ariane aristide arlette armand armel
arnaud arsene arthur assane assimi assita astou astrid atiku aubin augustin aurelie aurelien awa axel ayoub aziz babacar babatunde
badara baba bachir bakary balla baptiste barack barkissa barbara barthelemy bassirou bassolma bashar bashir basile beatrice benedicte
benjamin benoit bernadette bernard bertrand bibata bill binta bintou blaise bocar bola bouba boubacar boubakar boubou boukary brahim brice
brigitte bruce bruno burhan carine carla carlos carole caroline catherine cecile cedric celestin celine cesar chantal charles charlotte
cheick cheikh cherif chinua chloe chris christelle christian christiane christine christophe christopher claire clarisse claude
claudia claudine clement clotilde colette constant constantin coumba cyril cyrille dah damien daniel danielle daouda dauda daoud dave david
deborah delphine demba denis denise desire didier dieudonne dimitri djibril djibrill djamel djeneba djiby dmitri dominique donald
donatien doudou dramane driss edem edgar edith edmond edouard eduardo edward edwige elena elhadj eli elie elisabeth elise elizabeth ellen
elon elodie emile emilie emma emmanuel emmanuelle enrique eric ernest ernesto erwan esther etienne eudoxie eugene eugenie evariste
eve evelyne fabien fabienne fabrice fadel fadi fadima fanny fanta fatim fatima fatimata fatma fatou fatoumata faure faustin faye felicien
felicite felix ferdinand fernand fernando fidele firmin flavien florence florent florian fodé fode francis francisco franck francois francoise
franklin frank fred frederic frederique gabriel gabrielle gael gaston gaelle gavin genevieve geoffroy george georges georgette gerald
geraldine gerard germain gervais ghislain ghislaine gilbert gilberte gilles giorgia giovanni gisele giuseppe gloria gnassingbe gnagna
godefroy gontran goodluck grace greg gregoire gregory guillaume gustave guy gwladys habib habiba hadiza hadja hakim hakan hakainde halidou
halima hama hamadi hamadou hamid hamidou hamza hanna hans harold harouna hary hassan hassane hassana hassoumi hawa hector helene henri
henriette henry herbert herman hermann herve hilaire hippolyte honore houphouet hubert hugo hugues hussein husseini huguette hyacinthe
ibrahim ibrahima ibraheem idriss idrissa idrissou igor ines ingrid irene isaac isaias isabelle ismael ismail ismaila ismaël issa issaka
issiaka issoufou issouf ivan jack jackson jacky jacob jacqueline jacques jair jake jakaya james jamal jamila jan jane janet janine
jason javier jean jeanne jeannette jeff jennifer jenny jeremie jeremy jerome jessica jill jim jimmy joachim joan joao joe joel joelle
john johanna johnny johnson joko jonas jonathan jorge jose josé joseph josephine joshua josiane josue joyce juan judith jules julia
julian juliana julie julien juliette julius justin justine kadiatou kadidia kadidiatou kadre kaba kaka kamel kamala kamto kaouther karamoko
karim karima karen karl karine kassim kassoum kate katia katie kees keir kelly kemi ken kenneth kevin khadija khadim khalid khalifa khalil
kim kofi koffi kokou komi komlan kossi kouadio kouakou kouame kouassi kristalina kwame kwesi kwabena kyriakos ladji lamine laetitia
lamia lanciné lancine lansana lassana lassina lassine latifa laura laure laurence laurent lazare lea leila leon leonard leonid leopold
leslie leticia lila lilian liliane linda lionel lisa lise lloyd louis louise loic luc luca lucas lucie lucien lucienne luis luisa luiz
lydia lydie macky madi madou mael magali maha mahamadou mahamadi mahamane mahamat mahamoud mahmoud mahmud maimouna maitre malam malick
malik mamadi mamadou mamady mamane mame mamoudou manuel marc marcel marcelle marcelin marcelline marco margaret marguerite
maria mariam mariama mariame marianne mariatou marie marielle marina marine mario marion marius marjorie mark marlene martha martial martin
martine mary maryse massandje massimo mateo mathias mathieu mathilde matt matteo matthew matthieu maurice maxime maxim mehdi melanie melissa
mélissa mette michael michel michele michelle mickael mickaël miguel mike mikhail mireille modibo modou mohamed mohammad mohammed mohamadou
mohamud mahamud moise moïse moktar monique morgan morou mouhamadou moulaye mounir mourad moussa moustafa moustapha moctar mokhtar
muhammadu muhammad muhammed muhoozi murielle mustapha mustafa musa myriam nadege nadia nadine nana nancy narendra natacha natalia natalie
nathalie nathan ndeye nelson nestor ngozi nicole nicolas nigel niels nicholas noel noelle nora norbert nouhoum noura nouria odette
odile oleg olga oliver olivia olivier olusegun oluwaseun omar omer oscar oswald oumar oumarou oumou ousmane oumy ousseini ousseynou
pablo pamela papa pape parfait pascal pascale pascaline pathe patrice patricia patrick patrik paul paula paulette paulin pauline paulo
pedro penda peter pete petro phil philip philippe philomene pierre pierrette placide prosper rabiou rachel rachid rachida raila rama
ramata ramatoulaye ramon raoul raphael rasmane raymond raymonde rebecca recep regis reine remi remy renaud rene renee ricardo richard
rigobert rishi rita robert roberto roch roger rokia roland roman romain romaric romeo romuald ronald rosalie rose rosine roxane ruben
rudy ruth sabine sadio saidou said saido safiatou saadi saad salah saleh salif salifou salimata salimatou sall salma salome salou salva
sam sama samba sambou samia samir samson samuel samuela sandra sandrine sanna sanae sani sanni sara sarah sarkin saran scott sean sebastien
seydou sekou serena serge sergei serguei sergey sergio severin shakira shehu sheikh sibiri sidi sidiki sidonie sidy simon simone simplice
siaka siriki smail sofia solange soleymane solomon sonia sophie souad soule souleymane soumaila soumana soumeylou souro stanislas stella
stephane stephanie stephen steve steven succes sundar suzanne sylvain sylvestre sylvia sylvie taha takuba talon tatiana tariq tedros
teodoro teresa theo theodore theophile theresa therese thierry thomas tiebile tidiane tiemoko tim timothee timothy tobias tom tony toufik
traore ursula valentin valentine valerie vanessa venance vera veronique victoire victor victoria victorien vincent virginie vital vitali
viktor vladimir volodymyr volker vivian viviane wafa walid walter wang wendy wilfried wilfrid william willy wilson winnie wolfgang
xavier xi yaba yacine yacouba yahya yamoussa yannick yaou yao yassine yasmina yayi yaya yemi yero yoann yoweri yolande youcef yousra
youssef yousaf youssou youssouf younous yvan yves yvette yvon yvonne zacharie zakaria zalissa zeinab zenab zephirin zhang zie zoe zohra zoumana
`;

/** Family names that today’s news of the same countries writes often. */
export const familyNames = `
abiola adeyemi adjovi agbodjan ahmadou ahoomey akufo-addo alao amadou ake asante assoumana atangana attal azevedo ba bado bagayoko bah bakayoko balde
bamba bambara bangoura barrow barry bary bationo bayrou bazoum beavogui bedie biden bio biya bolloré bongo bonou bouda boni bonkoungou borne boukari
boungou bouteflika brou buhari camara castex cisse coly compaore conde coulibaly dabo dagnogo damiba dao darmanin dembele deby diabate
diaby diagne diakite diallo diane diara diarra diarrassouba diatta diawara dieng dieye dicko diomaye diomande diop diouf dioum djibo dogbe
dolo doumbia doumbouya drabo drame erdogan fadiga fall faye fofana gbagbo gbedemah gnassingbe goita gomis gouem guelleh gueye guirassy guindo guterres hollande
ilboudo issoufou jammeh johnson kabila kabore kafando kagame kaita kamate kambou kamissoko kane kante karimou keita khamenei kiendrebeogo kinda
kinyatta kone konate kouyate kouassi kouadio kouame koffi kone kyelem laboue lavrov le-pen lo lompo lula ly macron maiga mahama mbaye mbeki mbappe medvedev
melenchon merkel merz mitsotakis modi mugabe museveni nabe nana ndiaye ndione ndoye netanyahou netanyahu ngom ngouabi niang niasse nignan nikiema nitiema nkurunziza
ouattara ouedraogo oubda ouoba ouali palm pelosi pompidou poutine putin quenum ramaphosa rouamba ruto sagna sakho sall samake sambou samoura sanders sangare
sankara sanogo sanou sarkozy sarr sawadogo seck senghor sene sere sidibe sissoko sissoco sissi soglo some sonko soro sow starmer suluc sy sylla talon
tandja tapsoba tassembedo tchiani tebboune thiam tine tiendrebeogo tinubu togola toure toureh traore trudeau trump tshisekedi villepin wade wattara yade yameogo yaro yayi
yeye zapatero zelensky zelenskyy zerbo zidane zinsou zongo zoungrana zuma
`;

/** Family names of statesmen of the world that the press of English-speaking Africa writes, folded. */
export const worldFamilyNames = `
abbas albright annan arafat arroyo assad aznar bachelet barak berlusconi bernanke bhutto bin-laden blair blinken bolsonaro bolton boutros-ghali
brezhnev brundtland burnham cameron carter chavez cheney cheney chirac churchill clegg clinton corbyn cuomo draghi
duterte eisenhower erdogan farage fernandez gaddafi gadhafi gandhi gantz gaulle giuliani gorbachev gore habeck haley harris hegseth
hitler hussein jagger jinping jintao johnson kaczynski kennedy kerry khamenei khomeini khrushchev kissinger kirchner
kishida kissinger lagarde lavrov lenin leyen lincoln lukashenko lula macmillan maduro mandelson marcos mattis mccain mcconnell meloni
merkel milei milosevic miliband mitterrand modi mubarak musharraf musk netanyahu nixon obama olmert orban osborne peres pompeo pinochet
powell prodi putin qaddafi rabin rafsanjani reagan rohani romney roosevelt rubio rumsfeld rutte saddam salvini sanchez
santos sarkozy scholz schroeder schumer sharif sharon shinawatra sisi stalin steinmeier stoltenberg suharto sukarno sunak swinney
thatcher truss trump trudeau tusk vance walesa weidmann wilders witkoff wolfowitz wolfensohn yanukovych yeltsin yushchenko zardari zarqawi
zawahiri zelensky zuckerberg bezos buffett rockefeller soros ballmer dorsey altman
`;
