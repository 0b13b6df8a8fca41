/** Verbs that renew or state a commitment that a noun names: `a réaffirmé l’engagement de la Russie à …`. */
export const renewals =
  'dit rassure rassurent reiterates reaffirming reiterating restates expressing annonce annoncent nourrit nourrissent unveiled unveils concluded concludes outlined announced announces reaffirme reaffirmee reaffirment reaffirmait renouvele renouvelle renouvellent reitere reiterent confirme confirment exprime expriment manifeste ' +
  'manifestent marque affirme pris prend prends prennent prenons donne donnent reaffirmons reiterons renouvelons exprimons affiche affichent souligne rappele rappelle fait fais faisons ' +
  'reaffirmed reaffirms renewed reiterated confirmed expressed underlined stressed restated made gave gives make makes given';

/** Nouns for a commitment. */
export const commitmentNouns =
  'undertaking attachement engagement engagements serment decision determination intentions projet accord word promesse promesses disponibilite volonte intention ambition assurance parole resolution ' +
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
  'versement paiement payement remboursement remise dotation equipement electrification bitumage forage reconstruction refection relance ' +
  'instauration introduction acheminement rapatriement relogement reinstallation indemnisation embauche formation transfert implantation ' +
  'elargissement renovation amenagement generalisation annulation effacement plafonnement versements forages bourses bourse prime primes fonds rallonge decaissement decaissements deblocage demarrage negociation negociations dialogue marche manifestation ' +
  'meeting sit-in greve rassemblement tournee journee operation campagne ' +
  'plans plan withdrawal creation construction launch opening deployment grant aid package investment release suspension rise increase cut closure ' +
  'freeze auction campaign fund programme program scheme review inquiry audit ban moratorium subsidy subsidies bonus bailout recruitment expansion stipend ' +
  'stipends scholarship scholarships loan amnesty reforms measures rollout upgrade overhaul';

/** Verbs of reporting after which `would` and the conditional are futures of the past. */
export const reportingVerbs =
  'annonce annoncent promis assure affirme indique declare precise confirme dit repondu jure explique savoir prevenu averti ajoute soutenu ' +
  'ecrit laisse annoncait promet said says told announced promised confirmed added wrote replied warned insisted explained stated pledged vowed ' +
  'hinted assured indicated declared revealed disclosed agreed';

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
  'epargne tolere expulse licencie oublie approvisionne engage regularise recase alloue debloque consacre inscrit injecte investi dedie reconstruit dissous leve fourni plante fore delivre decaisse ' +
  'titularise integre rapatries audite sanctionne radie confie cede privatise depiste soigne encadre scolarise heberge securise modernise dote instaure ' +
  'institue generalise digitalise numerise plafonne gele suspendu augmente reduit baisse diminue renforce soutenu accompagne ' +
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

/** Stems of verbs for what comes about, is felt, won or lost: their future commits nobody. */
export const idleStems =
  'briller rir danser pleurer trembler fleurir regner triompher vaincr tomber effondrer disparaitr survivr vieillir grandir jaillir ' +
  'emporter imposer incliner evoluer peser planer sentir ressentir rever dormir flamber bondir stagner progresser ralentir culminer osciller ' +
  'avoisiner friser franchir totaliser ameliorer favoriser stimuler echouer reussir qualifier resonner retentir hanter pardonner hesiter ' +
  'ignorer paraitr demeurer plier souffler couler tarder ruiner parviendr empocher supporter comparaitr aboutir';

/** Present forms of acts that a time makes a plan: `nous ouvrons lundi`, `l’OMS livre dès jeudi`. */
export const frenchPresents =
  'ouvre ouvrons ouvrent lance lancons lancent demarre demarrons demarrent commence commencons commencent reprend reprends reprenons reprennent ' +
  'signe signons signent remet remettons remettent tient tenons tiennent organise organisons organisent recoit recevons recoivent inaugure ' +
  'inaugurons inaugurent entame entamons entament rencontre rencontrons livre livrons livrent distribue distribuons distribuent paie paye payons ' +
  'paient verse versons versent installe installons installent recrute recrutons recrutent deploie deployons deploient envoie envoyons envoient ' +
  'publie publions publient depose deposons deposent saisit saisissons pars partons revient reviens revenons rentre rentrons rends rend rendons ' +
  'dote dotons offre offrons offrent construit construisons finance financons ferme fermons ferment suspend suspendons suspendent arrete arretons ' +
  'arretent boycotte boycottons demissionne demissionnons quitte quittons baisse baissons augmente augmentons supprime supprimons';

/** Stems of what teams and athletes do in a match. */
export const matchStems =
  'recevr affronter rencontrer jouer disputer defier accueillir croiser evoluer retrouver tenter debuter entamer deplacer defendr aligner ' +
  'titulariser battr lutter mouiller fouler etrenner honorer ir reviendr';

/** English verbs for what teams and athletes do in a match. */
export const matchActs =
  'play face host meet fight compete travel defend bid seek line lock win score go try welcome';

/** Words of which two different ones make a paragraph one of sport. */
export const sportWords =
  'match matchs stade selectionneur entraineur coach ligue championnat eliminatoires barrages joueurs finale demi-finale demi-finales buteur ' +
  'attaquant gardien defenseur pelouse football footballeurs basket handball rugby athletisme can chan mondial fifa caf maillot marathon boxe ' +
  'qualifiers qualifier cup league striker midfielder goalkeeper defender soccer squad fixture fixtures semi-final goal goals champions ' +
  'premiership derby penalty amical friendly';

/** Verbs after which a future is hoped, feared or foretold. */
export const doubtVerbs =
  'espere esperent esperait esperons predit predisent craint craignent redoute redoutent croit croient pense pensent pronostique ' +
  'predit pronostiquent augure croire dement dementent dementi nie nient refute refutent denied denies deny denying ' +
  'imagine suppose hope hopes hoped fear fears feared expect expects expected predicts predicted believes believe thinks think reckons reckon forecast forecasts convinced confident';

/** Verbs and adjectives of opinion: what they say `que` will happen is foretold. */
export const opinions =
  'estime estiment estimait estimant juge jugent considere considerent parie parient persuade persuadee persuades convaincu convaincue convaincus ' +
  'prevoit prevoient certain certaine certains sur sure anticipe anticipent doute doutent parait semble sait savent';

/** Present forms after which a conjunction joins another act of speech, not another promise. */
export const reportingPresents =
  'charge chargent exhorte exhortent invite invitent demande demandent felicite felicitent salue saluent rappelle rappellent encourage ' +
  'encouragent condamne condamnent souhaite souhaitent espere esperent remercie remercient exige exigent promet promettent annonce ' +
  'annoncent engage engagent entend entendent compte comptent prevoit prevoient decide decident convient conviennent recommande deplore ' +
  'urges urge directs calls commends undertakes undertake agrees agree demands requests welcomes pledges plans intends envisage envisagent ambitionne ambitionnent projette projettent refuse refusent menace menacent veut veulent expects aims hopes wants warns says';

/** Nouns for things and texts: what they will do is an effect or a rule. */
export const inanimate =
  'projet projets accord accords loi lois texte code decret article budget mesure mesures reforme route routes pont aeroport usine barrage ' +
  'stade taxe hausse baisse plan programme travaux prix cours lac pluie crise greve epidemie vaccin pret reglement constitution ' +
  'convention protocole traite campagne match rencontre procedure decision paix histoire verite victoire avenir argent peace history ' +
  'truth money rain rains season winter summer ceremony festival event tournament exams examinations registration polls voting results bill law act ' +
  'scheme programme policy project reform measure deal agreement film book concert exhibition holidays classes voters pluies vacances rentree trafic inflation croissance temperatures';

/** English verbs of what comes about, of what befalls someone, or of what everybody does. */
export const englishEvents =
  'be have need depend become remain cost face likely probably know see mean want require receive hear talk rot rise fall ' +
  'grow lose miss suffer notice die survive get believe feel understand exceed reach benefit happen choose play turn ' +
  'celebrate judge sleep welcome inherit hit affect consist enjoy remember forget regret learn realise realize wonder ' +
  'recover link handle cripple silence peak disappear weaken attract hurt harm last differ average total hover stabilise stabilize ease slow shrink top';

/** Nouns for bodies and groups that act, beside those of functions and bodies. */
export const collectives =
  'universite universites service services etablissement etablissements gouvernement gouvernements etat etats pays partie parties partenaires partenaire autorites autorite dirigeants dirigeant participants delegation ' +
  'executif junte armee forces police justice parquet ministere ministeres presidence mairie commune administration equipe club selection federation ' +
  'syndicat syndicats entreprise groupe compagnie societe banque fonds ong association organisation opposition coalition parti alliance experts ' +
  'delegations chancellerie ambassade collectivite region province ville conseil comite commission assemblee parlement senat tribunal cour mission ' +
  'consortium operateur conference communaute union souverain diocese eveques candidats elus deputes signataires bailleurs donateurs firme ' +
  'canton voisins vainqueur electricien fabricant editeur repreneur bailleurs municipalite royaume mouvement groupement collectif capitales chefs medecins soldats avocats conseils commercants etudiants travailleurs producteurs transporteurs pecheurs paysans riverains habitants societes entreprises proches troupes agents instructeurs enseignants usine bureau agence office ' +
  'government governments state states country countries party parties partners authorities leaders participants delegation army forces police ' +
  'team club union company firm bank fund ngo association organisation organization opposition coalition commission committee council parliament ' +
  'departement direction cabinet institution institutions structure structures patron patronne promoteur militants partisans camp plateforme ' +
  'caisse laboratoire mouvance majorite regie concessionnaire exploitants filiale constructeur fournisseur fournisseurs investisseurs negociateurs ' +
  'mediateurs mediateur rebelles eleveurs planteurs grevistes magistrats greffiers cheminots dockers boulangers pharmaciens infirmiers artistes ' +
  'organisateurs diplomates diplomate ambassadrice avocat technicien star chanteur chanteuse rappeur ecrivain cineaste leader leaders patronat ' +
  'department institution institutions activists protesters rebels lender manufacturer maker carrier retailer supplier contractor developer ' +
  'investors negotiators mediators unionists strikers physicians drivers pilots journalists judges prosecutors lawmakers ministers organisers ' +
  'organizers campaigners landlords exporters importers founder startup administration treasury watchdog petitioners plaintiffs bishops elders chain chaine manufacturers body ' +
  'court mission consortium ministry embassy agency office members officials donors senators troops panel alliance federation group sides side board lawyers teachers doctors nurses workers farmers traders students movement command employers owners fund authority directors governors families lender miner regulator regulators hospital hospitals force operator operators airline brigade service services';
