/** Verbs that renew or state a commitment that a noun names: `a réaffirmé l’engagement de la Russie à …`. */
export const renewals =
  'annonce annoncent nourrit nourrissent unveiled unveils concluded concludes outlined announced announces reaffirme reaffirmee reaffirment reaffirmait renouvele renouvelle renouvellent reitere reiterent confirme confirment exprime expriment manifeste ' +
  'manifestent marque affirme pris prend prends prennent prenons donne donnent reaffirmons reiterons renouvelons exprimons affiche affichent souligne rappele rappelle fait fais faisons ' +
  'reaffirmed reaffirms renewed reiterated confirmed expressed underlined stressed restated made gave gives make makes given';

/** Nouns for a commitment. */
export const commitmentNouns =
  'engagement engagements determination intentions projet accord word promesse promesses disponibilite volonte intention ambition assurance parole resolution ' +
  'commitment commitments pledge pledges determination readiness promise promises intention willingness assurance assurances resolve vow plan plans arrangements';

/** Nouns for what one means to do, without having bound oneself to it. */
export const intentionNouns =
  'intention intentions ambition volonte disponibilite projet readiness willingness intentions desire plan plans arrangements';

/** Nouns for acts of which an announcement commits. */
export const actNouns =
  'envoi construction creation ouverture lancement octroi recrutement retrait augmentation deploiement organisation reouverture suppression levee ' +
  'baisse mise don investissement financement aide reprise fermeture gratuite liberation distribution livraison hausse revalorisation nomination ' +
  'convocation tenue suspension dissolution installation rehabilitation modernisation plan programme enveloppe appui soutien renforcement ' +
  'report arret appel fin retour renfort gel moratoire serie mesure mesures reduction exoneration subvention pret projet signature extension achat acquisition commande depart ' +
  'plans plan withdrawal creation construction launch opening deployment grant aid package investment release suspension rise increase cut closure';

/** Verbs of reporting after which `would` and the conditional are futures of the past. */
export const reportingVerbs =
  'annonce annoncent promis assure affirme indique declare precise confirme dit repondu jure explique savoir prevenu averti ajoute soutenu juge estime ' +
  'ecrit laisse annoncait promet said says told announced promised confirmed added wrote replied warned insisted explained stated pledged vowed ' +
  'assured indicated declared revealed disclosed agreed';

/** Future forms that say what is expected, possible or due, not what someone undertakes. */
export const notActs =
  'sera seront serai serons aura auront aurai aurons pourra pourront pourrai pourrons devra devront devrai devrons faudra ' +
  'voudra voudront saura sauront deviendra deviendront permettra permettront coutera couteront suffira dependra ' +
  'dependront verra verront semblera manquera manqueront existera durera dureront comptera compteront connaitra ' +
  'connaitront faudrait pourrait pourraient devrait devraient serait seraient aurait auraient voudrait voudraient ' +
  'aimerait aimerions souhaiterait permettrait profitera profiteront subira subiront souffrira souffriront mourra ' +
  'mourront perdra perdront pleuvra croira dira diront suivra suivront affrontera affronteront jouera joueront arrivera ' +
  'arriveront disputera nagera etouffera naitra beneficiera beneficieront attendra attendront verrait verraient ' +
  'prejugerait tranchera trancheront prouvera eviteront rappellera rappelleront constitueront signifiera ' +
  'representera marquera marqueront vaudra concernera croirai croirons verrai verrons appliquera appliqueront percevra ' +
  'percevront gagnera gagneront gagnerai gagnerons courra courront sortira sortiront rapportera rapporteront depassera ' +
  'depasseront grimpera chutera atteindra atteindront entrainera entraineront provoquera servira serviront appartiendra ' +
  'proviendra proviendront figureront incombera elevera eleveront agira finira finiront vivra vivront oubliera oublieront ' +
  'oublierai oublierons regrettera comprendra comprendront souviendra ressemblera naitront remontera remonteront purgera ' +
  'croiront pensera penseront trouvera trouveront heritera heriteront discutera discuteront appellera appelleront obtiendra obtiendront obtiendrait rencontrera rencontreront entretiendra entretiendront comparaitra comparaitront survolera sejournera sejourneront debattra debattront requerra envolera envoleront elancera elanceront assistera assisteront fetera feteront';

/** `aura`, `sera` and others commit after all when these follow: `aura lieu`. */
export const eventForms = 'tiendra tiendront deroulera derouleront ouvrira ouvriront debutera debuteront';

/** Participles, unaccented and without endings, of acts that their doer need not be named for: `seront remis`. */
export const passiveActs =
  'remis organise verse rembourse deploye construit rehabilite renove livre distribue installe publie indemnise recrute finance cree inaugure ' +
  'affiche equipe vaccine forme realise execute finalise reclasse transmis reverse mis retabli accorde octroye attribue dote ouvert lance elargi etendu double supprime rouvert ' +
  'relance convoque presente soumis depose designe nomme mobilise affecte electrifie bitume raccorde achemine evacue rapatrie reloge prolonge reconduit ' +
  'revalorise paye regle apure allege maintenu pris subventionne restitue indemnise amenage erige dedommage';

/** Nouns for meetings and other things that are held. */
export const eventNouns =
  'session reunion rencontre sommet conference assemblee consultation consultations negociations election elections scrutin referendum ceremonie ' +
  'assises concertations forum dialogue vote edition tournoi finale congres audience proces revue seance atelier table mission journee assises edition tour';

/** English verbs for acts of people and bodies: they commit whatever their subject is. */
export const englishActs =
  'abolish announce allocate campaign clear deal file station sample disclose debate consult conduct convene commission ' +
  'abolish accept accompany apply appoint assist award ban begin build buy cancel compensate construct contribute deliver ' +
  'deploy disburse distribute divert donate drop employ equip establish evacuate expand extend fight finance freeze fund ' +
  'grant halt hand hire hold host implement import inspect install introduce invest investigate issue join launch lend ' +
  'march meet monitor name negotiate offer open organise organize pay plant present process prosecute provide publish ' +
  'pull purchase rebuild recruit refund refurbish rehabilitate release relocate renovate reopen repair replace resettle ' +
  'resume review scrap sell send set share sign start strike submit subsidise subsidize supply suspend table take train ' +
  'transfer transport undertake upgrade vaccinate vote walk withdraw';

/** Future forms that commit those who can act, and foretell of things: `le gouvernement augmentera`, `le prix augmentera`. */
export const weakActs =
  'augmentera augmenteront baissera baisseront diminuera diminueront reduira reduiront contribuera contribueront aidera aideront evitera ' +
  'empechera empecheront restera resteront montrera montreront passera passeront viendra viendront reviendra reviendront';

/** Stems of verbs for acts of people and bodies: their future commits whoever their subject is. */
export const actStems =
  'construir financer fournir livrer installer verser deploier deploiera organiser publier remettr accueiller accueillir envoyer enverr former ' +
  'recruter acheter embaucher distribuer rehabiliter renover creer lancer inaugurer supprimer augmenter recevr rencontrer signer nommer ' +
  'rembourser doubler tripler accompagner soutiendr soutenir aider rendr maintiendr maintenir poursuivr renforcer investir planter vacciner ' +
  'subventionner indemniser reconstruir equiper entreprendr presenter soumettr convoquer expedier reprendr suspendr deposer saisir designer constituer pourvoir commander retirer desservir ceder rouvrir reclasser ' +
  'rapatrier fermer geler abaisser debloquer injecter mobiliser octroyer accorder rehausser revaloriser apurer regler reporter prolonger proposer elire ' +
  'interdir autoriser partir rediger transmettr partager consacrer affecter allouer garantir appuier superviser controler echelonner reechelonner eriger';

/** Verbs after which a future is hoped, feared or foretold. */
export const doubtVerbs =
  'espere esperent esperait esperons predit predisent prevoit craint craignent redoute redoutent croit croient pense pensent pronostique ' +
  'imagine suppose hope hopes hoped fear fears feared expect expects expected predicts predicted believes believe thinks think';

/** Present forms after which a conjunction joins another act of speech, not another promise. */
export const reportingPresents =
  'charge chargent exhorte exhortent invite invitent demande demandent felicite felicitent salue saluent rappelle rappellent encourage ' +
  'encouragent condamne condamnent souhaite souhaitent espere esperent remercie remercient exige exigent promet promettent annonce ' +
  'annoncent engage engagent entend entendent compte comptent prevoit prevoient decide decident convient conviennent recommande deplore ' +
  'urges urge directs calls commends undertakes undertake agrees agree demands requests welcomes pledges plans intends warns says';

/** Nouns for things and texts: what they will do is an effect or a rule. */
export const inanimate =
  'projet projets accord accords loi lois texte code decret article budget mesure mesures reforme route routes pont aeroport usine barrage ' +
  'stade taxe hausse baisse plan programme travaux prix cours lac pluie crise greve epidemie vaccin pret reglement constitution ' +
  'convention protocole traite campagne match rencontre procedure decision';

/** English verbs of what comes about, of what befalls someone, or of what everybody does. */
export const englishEvents =
  'be have need depend become remain cost face likely probably know see mean want require receive hear talk rot rise fall ' +
  'grow lose miss suffer notice die survive get believe feel understand exceed reach benefit happen choose play turn ' +
  'celebrate judge sleep welcome inherit hit affect consist enjoy remember forget regret learn realise realize wonder ' +
  'recover link handle cripple silence peak disappear weaken attract hurt harm last differ';
