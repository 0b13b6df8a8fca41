import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../../src/detect/index.ts';
import { ArticleText } from '../../../../src/text/article-text.ts';
import { detect, remark } from '../rule-pipeline.ts';

/** With dates, which the rules alone do not find. */
const whole = createPipeline();

const french: readonly string[] = [
  'La ministre Awa Fall [[commitment:s’engage pour sa part à publier les comptes]].',
  'Le maire [[commitment:a promis lors de sa visite de réparer le pont]].',
  'Moscou [[commitment:s’est engagée à fournir une aide technique et à faciliter l’achat de camions]].',
  'Les deux parties [[commitment:ont convenu d’institutionnaliser ces rencontres]].',
  'Les États [[commitment:ont convenu d’un partenariat sur la santé]].',
  'Le ministre [[commitment:a réaffirmé l’engagement de la Russie à soutenir la Confédération AES]].',
  'Ils [[commitment:ont également exprimé leur engagement pour réduire la dette]].',
  '« [[commitment:Nous allons continuer à apporter le soutien nécessaire]] », dit-il.',
  '« [[commitment:nous ne céderons pas]] »',
  'Le gouvernement [[commitment:construira trois écoles à Kaya]].',
  'Le maire [[commitment:a promis de réparer le pont avant juin]], selon la radio.',
  'La société [[commitment:est prête à livrer les vaccins]].',
  '[[commitment:La prochaine session se tiendra à Lomé]].',
  'Elle a annoncé que l’État [[commitment:paierait les salaires]].',
  'Les participants [[commitment:ont accepté « intensifier les contacts]] ».',
  'L’Unicef (ONU) [[commitment:enverra des tentes]].',
  'Les primes [[commitment:seront remboursées avant mardi]].',
  'Les insignes [[commitment:seront remis par le préfet]].',
  'Deux unités [[commitment:seront deployees]].',
  'Le maire [[commitment:a promis aux sinistrés de Walia de les reloger]].',
  'La Chine [[commitment:s’est engagée, par une lettre, à livrer du riz]].',
  '[[commitment:Engagement a été pris par la mairie de curer les caniveaux]].',
  'Le maire [[commitment:a rassuré que les salaires seront payés]].',
  'Le Maroc [[commitment:se tient prêt à envoyer des secours]].',
  'Le HCR [[commitment:a l’intention de reloger 600 familles]].',
  'Les pêcheurs [[commitment:ont décidé, eux, de saisir la justice]].',
  'Le préfet [[commitment:s’est dit prêt à rouvrir le marché]].',
  'Elle [[commitment:s’est donné jusqu’au 15 février pour finir]].',
  'Le Tchad [[commitment:s’est porté volontaire pour accueillir les pourparlers]].',
  'Les deux pays [[commitment:sont tombés d’accord pour créer un fonds]].',
  'L’Égypte [[commitment:n’entend pas payer davantage]].',
  'Elle [[commitment:livrera, dès octobre, trois navires]].',
  'Elle [[commitment:construira des puits à Abéché, Mongo et Faya]], dit-on.',
  'L’équipe [[commitment:promet « du travail et de l’eau »]].',
  'Le maire [[commitment:promet de payer]] s’il est élu.',
  'Le syndicat appelle au calme mais [[commitment:ne manifestera pas]].',
  'LE GOUVERNEMENT [[commitment:PROMET DES ÉLECTIONS LIBRES]]',
  'Marjane [[commitment:GÈLERA LE PRIX DE 300 PRODUITS]]',
  'L’AFD [[commitment:nous prêtera 39 millions]].',
  '« [[commitment:Nous serons là]] », a dit le maire.',
  'Le collectif [[commitment:refuse de retirer sa plainte]].',
  'Le candidat [[commitment:jure de ne jamais toucher aux impôts]].',
  'Le club [[commitment:a annoncé le versement des primes]].',
  'Le ministre a rassuré : « [[commitment:Je peux vous assurer que les bourses seront payées]] ».',
  'Le promoteur [[commitment:dit vouloir coopérer avec les juges]].',
  'La mairie [[commitment:prévoit de curer les caniveaux]] et [[commitment:recrutera cent agents]].',
  '« [[commitment:On ouvre le laboratoire en novembre]] », dit-elle.',
  'L’OMS [[commitment:livre les doses dès jeudi]].',
  '« Dans six mois, il [[commitment:n’y aura plus de coupures]] », a promis le directeur.',
  'Le gouvernement [[commitment:a décidé de la mise en place d’un comité]].',
  'Les parties [[commitment:ont marqué leur accord pour la création d’un fonds]].',
  'Le syndicat [[commitment:a annoncé faire appel]].',
  '« [[commitment:Nous irons jusqu’au bout]] et, s’il le faut, [[commitment:nous saisirons la cour]] », dit-il.',
  '« [[commitment:Nous ne corrigerons aucune copie]] tant que l’État n’aura pas payé », dit-il.',
  'Le restaurant du maire, lui, [[commitment:rouvrira lundi]], à en croire la rumeur.',
  'La banque [[commitment:est décidée à payer]].',
  'Les deux parties [[commitment:ont, en outre, décidé d’un commun accord de relancer la commission]].',
  'L’armée, elle, dit qu’elle [[commitment:restera dans les casernes]].',
  'Il [[commitment:quittera la mairie]] et [[commitment:envisage de se consacrer à l’élevage]].',
  '« Toutes les régions seront prêtes, [[commitment:je m’y engage personnellement]] », dit-elle.',
  'Le collectif [[commitment:ne compte pas s’arrêter en si bon chemin]].',
  'Le collectif [[commitment:a annoncé pour le 28 octobre une grande marche]].',
  '« Le décaissement [[commitment:interviendra au plus tard le 30 mars]] », a-t-il précisé.',
  'Le maire [[commitment:a dit sa détermination à rouvrir l’école]].',
  'Le maire [[commitment:n’ira pas à la réunion]].',
  'Les deux présidents [[commitment:ont promis œuvrer pour la paix]].',
  'Le ministre a annoncé qu’il [[commitment:n’y aura pas de coupures]].',
  '« Le 5 mai, [[commitment:nous fermons les pharmacies]] », dit-elle.',
];

const negatives: readonly string[] = [
  'Le gouvernement a construit trois écoles.',
  'Il espère que la paix reviendra.',
  'Le ministre a exprimé l’espoir d’un accord.',
  'L’ONU appelle les parties à s’engager à respecter la trêve.',
  'Il n’a pas promis de venir.',
  'Le prix du riz augmentera cette année.',
  'Il faudra attendre.',
  'La ministre libéra les prisonniers et montra la route.',
  'C’est une promesse.',
  'Votre adresse e-mail ne sera pas publiée.',
  'Il jure que la piste est sèche.',
  'Elles ont condamné les actes d’agression.',
  'Le préfet avait promis une école.',
  'On nous a promis deux locomotives.',
  '« Du pain pour tous », promet la ministre.',
  'La cérémonie se tiendra au camp.',
  'L’eau sera coupée mardi.',
  'On me demande si je pardonnerai.',
  'Reviendra-t-il ? Construira-t-elle le port ?',
  '« Il ne gagnera pas », pronostique Siba.',
  'Toute personne qui fraudera sera exclue.',
  'La loi prévoit de punir les fraudeurs.',
  'La discussion s’engage sur le prix du mil.',
  'Le projet créera 2 000 emplois.',
  'On entend parler d’un remaniement.',
  'Il va falloir attendre.',
  'Le ministre souligne la détermination des soldats à combattre.',
  'Le club a confirmé le départ de son entraîneur.',
  'L’entreprise comptait s’installer à Dakar.',
  'Le bailleur, ayant refusé de payer, est parti.',
  'Le ministre refuse de commenter l’affaire.',
  'Il a accepté de répondre à nos questions.',
  'La convention a été signée. Elle prévoit la construction de trois écoles.',
  'Le décaissement interviendra en mars.',
  'Rangez-moi près de la sortie, ça m’ira.',
  '« Demain, le pays brillera, nos enfants riront. »',
  'Il estime que son camp l’emportera.',
  'Au stade, l’entraîneur sourit : le Togo affrontera le Mali, puis recevra le Tchad.',
  'Je ne vais pas vous mentir.',
  'Le maire inaugure lundi un marché.',
  'Le village compte quatre cents habitants.',
  '« Il pleuvra », a dit le maire.',
  'Le gouvernement a annonce jeudi le ministre.',
  'Ils séjournent à Moscou, où ils rencontreront leur homologue.',
];

const english: readonly string[] = [
  'Ghana [[commitment:pledged to plant a million trees]].',
  'The two sides [[commitment:agreed to hold such talks every year]].',
  '“[[commitment:We will continue to support the army]],” he said.',
  'The minister said the board [[commitment:would publish the list by June]].',
  'The bank [[commitment:is ready to lend more]].',
  'France [[commitment:renewed its commitment to train police]].',
  'Governors [[commitment:vow to shut hospitals]]',
  'Algeria [[commitment:promises its own “soon”]].',
  'Britain [[commitment:pledged £850 million]].',
  'The party [[commitment:promised “justice and electricity”]].',
  'The states [[commitment:commit themselves to paying the levy]].',
  'The company [[commitment:has promised not to cut power]].',
  'The president [[commitment:promised in his annual address that no family would lose its land]].',
  'The Commission [[commitment:agreed to bring the rate down]].',
  'SADC leaders [[commitment:to send mediators to Maputo]]',
  'Chad [[commitment:has offered 1,500 men]].',
  '“[[commitment:We intend to be there]],” he said.',
  'The debts [[commitment:are to be converted]].',
  'KENYA [[commitment:TO HIRE 24,000 TEACHERS]]',
  'The agency [[commitment:will supply tents]].',
  'Ann Bello [[commitment:is going back to work on Monday]].',
  'FG [[commitment:concludes plans to rehabilitate airports]].',
  'Rail unions [[commitment:threaten to walk out on Sunday]].',
  'Kipchoge [[commitment:plans seven marathons]]',
  'Tanzania [[commitment:pledges probe into killings]]',
  'She [[commitment:assured traders that nobody would be evicted]].',
  'The firm [[commitment:will pay a dividend of R12.16 a share]].',
  'Burundi [[commitment:refuses to withdraw its troops]].',
  'The Ministry of Youth [[commitment:launches a scheme in Chipata on 7 April]].',
  '“[[commitment:We open there in March]],” she said.',
  'The company [[commitment:is opening ten shops this year]].',
  '“There [[commitment:will be no new taxes]],” he promised.',
  'The two leaders [[commitment:agreed to a ceasefire]].',
  'She [[commitment:ruled out resigning]].',
  '“[[commitment:We’re not going to print money]],” he said.',
  'He himself [[commitment:vowed never to shake hands with the president]].',
  '“The commission [[commitment:shall not be intimidated]],” he said.',
  'The minister [[commitment:gave an undertaking to finish the stadium]].',
  'He [[commitment:has pledged a clean campaign]] and [[commitment:offered to debate his rivals]].',
  '“[[commitment:We stand ready to support the country]],” she said.',
  'The Speaker [[commitment:has promised speedy passage of the bill]].',
  'The club [[commitment:has promised each player $10,000]].',
  'The bank [[commitment:announced a $500m auction]].',
  'The works ministry [[commitment:reiterates its resolve to deliver the road]].',
  'The university has announced that there [[commitment:will be no graduation]].',
  'She hopes to win the north, where her party [[commitment:will field 41 candidates]].',
  'Summit [[commitment:undertook to help the victims]] and urged others to follow.',
];

const englishNegatives: readonly string[] = [
  'The visitors had a clever pressing plan that failed.',
  'Reporters asked about the mayor’s plans to retire.',
  'They went door to door for votes in the suburbs.',
  'The damage will be apparent at low tide.',
  'The team won twice in court.',
  'Cholera spread between March and July.',
  'He urged them to promise more.',
  'They built three schools last year.',
  'They left with promises on railways.',
  'Repairs began, as promised by the chief.',
  '“We will have to choose,” she said.',
  'China is building a silo in Chipata.',
  'The junta must commit to elections.',
  'The firm is set to become the largest.',
  'She wonders what she will tell her patients.',
  'An assembly shall not levy a toll.',
  'He said the law would silence critics.',
  'Talks were set to resume in May.',
  'Those who refuse will pay a fine.',
  'Police said they would be arrested.',
  'He refused to comment and declined to answer.',
  'Past promises have come to nothing.',
  '“We will fight,” said the coach before the match against their old league rivals.',
  'Schools reopen on Monday.',
  'The market opens on Mondays.',
  'The law applies to cocoa from December.',
  'He asked where the money is coming from.',
  'He denied plans to leave the party.',
  'The state denied it intends to clear the settlement.',
  'I am not going to lie to you.',
  'Inflation will average 21 per cent.',
  'He was ruled out of the match. Police ruled out foul play.',
  'He spoke of its critics, saying the scheme will transform lives.',
  'Out of 38 pledges made last year, nine were kept.',
];

describe('commitments', () => {
  it.each(french)('fr: %s', (marked) => expect(remark(marked, ['commitment'])).toBe(marked));
  it.each(negatives)('fr, none: %s', (text) => expect(remark(text, ['commitment'])).toBe(text));
  it.each(english)('en: %s', (marked) =>
    expect(remark(marked, ['commitment'], { language: 'en' })).toBe(marked),
  );
  it.each(englishNegatives)('en, none: %s', (text) =>
    expect(remark(text, ['commitment'], { language: 'en' })).toBe(text),
  );

  it.each([
    [
      'Moscou s’est engagée à livrer du blé.',
      { strength: 'firm', voice: 'reported', polarity: 'positive', action: 'livrer du blé' },
    ],
    ['« Nous ne céderons pas le port. »', { voice: 'quote', polarity: 'negative' }],
    ['Les deux parties prévoient de signer un accord.', { strength: 'planned', actor: 'Les deux parties' }],
    ['Le maire a promis qu’il n’y aurait pas de coupures.', { polarity: 'negative' }],
    ['L’agence n’en continuera pas moins de payer.', { polarity: 'positive' }],
    ['L’entreprise, choisie en janvier, livrera le pont.', { actor: 'L’entreprise' }],
    [
      'Le directeur de la banque, nommé en mai, publiera les comptes.',
      { actor: 'Le directeur de la banque' },
    ],
    [
      '« Je prends l’engagement de publier chaque lundi la liste », a dit le maire.',
      { voice: 'quote', strength: 'firm', action: 'publier chaque lundi la liste' },
    ],
    ['Le pont sera construit, a dit le maire.', { voice: 'reported' }],
    ['Je paierai jusqu’au dernier franc.', { voice: 'quote' }],
    ['Le collectif refuse de payer.', { polarity: 'negative', action: 'payer' }],
    ['Le ministre formera 300 gendarmes à Kati.', { beneficiary: 'gendarmes' }],
    ['Le maire offrira du riz aux familles des victimes.', { beneficiary: 'familles des victimes' }],
    ['Les agents de santé seront indemnisés.', { beneficiary: 'agents de santé' }],
    ['Le maire a promis de curer les caniveaux et de reloger les familles.', { beneficiary: 'familles' }],
    ['Le maire donnera un sac de riz à chaque famille.', { beneficiary: 'chaque famille' }],
    ['Le maire a promis aux sinistrés de revenir.', { beneficiary: 'sinistrés' }],
    ['Le maire a donné l’assurance que nul marché ne sera détruit.', { polarity: 'negative' }],
  ])('attributes: %s', (text, expected) => {
    const found = detect(text).find(({ label }) => label === 'commitment');
    expect(Object.fromEntries(found?.attributes ?? [])).toMatchObject(expected);
  });

  it.each([
    ['Le ministre des Mines, Adama Coulibaly, a promis de venir.', 'Adama Coulibaly'],
    ['Sergueï Lavrov a réaffirmé l’engagement de la Russie à soutenir le Mali.', 'Russie'],
    ['Bamako – La ministre a promis de venir.', undefined],
    ['Les pêcheurs de Dakar ont promis de revenir.', undefined],
    ['« Nous viendrons », a dit Adama Coulibaly.', 'Adama Coulibaly'],
    ['« Nous viendrons. »', undefined],
    ['Adama Coulibaly est parti. Il rouvrira le port.', 'Adama Coulibaly'],
    ['Le Mali a annoncé qu’il rouvrirait le port.', 'Mali'],
    ['Trois écoles seront construites par le Mali.', 'Mali'],
    ['Quant au Mali, il rouvrira le port.', 'Mali'],
    [
      '« Tout va bien », a lâché son porte-parole, Adama Coulibaly. Il a promis de revenir.',
      'Adama Coulibaly',
    ],
    [
      'Le maire de Kaya, Adama Coulibaly, est parti. Hier, il pleuvait. Il rouvrira le port.',
      'Adama Coulibaly',
    ],
    ['Adama Coulibaly parle.\n« Je rouvrirai le port », a-t-il lancé.', 'Adama Coulibaly'],
    ['Adama Coulibaly a annoncé que trois écoles seront construites.', 'Adama Coulibaly'],
    ['Présente à la fête, la ministre Awa Fall a promis de revenir.', 'Awa Fall'],
  ])('actor: %s', (text, actor) => {
    const link = detect(text)
      .find(({ label }) => label === 'commitment')
      ?.links?.get('actor');
    expect(link && text.slice(link.start, link.end)).toBe(actor);
  });

  it.each([
    ['Le ministre a fait le point. Il a promis de revenir.', 'Le ministre'],
    ['La mairie a fait le point. Le préfet était là. Elle a promis de payer.', 'La mairie'],
    ['Les chefs d’État ont parlé. Ils ont convenu de revenir.', 'Les chefs d’État'],
    ['« Je paierai tout », assure le commerçant.', 'le commerçant'],
    ['La diplomate a parlé. « Nous reviendrons », a-t-elle dit.', 'La diplomate'],
    ['La pluie est tombée. Il a promis de revenir.', undefined],
    ['L’opposition, elle, dénonce un piège et boycottera le scrutin.', 'L’opposition'],
    ['Celle-ci a promis de revenir.', undefined],
  ])('actor without a name: %s', (text, actor) => {
    const found = detect(text).find(({ label }) => label === 'commitment');
    expect(found?.attributes?.get('actor')).toBe(actor);
  });

  it.each([
    ['d’ici à fin 2027', 'Le Mali a promis de payer d’ici à fin 2027.', 'fin 2027'],
    ['before the clause', 'D’ici à 2027, le Mali construira trois ponts.', '2027'],
    ['after a comma', 'Le Mali paiera, avant 2027.', '2027'],
    [
      'after its purpose',
      'Le Mali construira une grande route à Kayes pour désengorger la ville avant 2027.',
      '2027',
    ],
    [
      'of another clause',
      'Le Mali construira une grande route à Kayes et demande un prêt avant 2027.',
      undefined,
    ],
    ['of a past event', 'Le Mali a promis de lever le blocus décrété en 2024.', undefined],
    ['of a thing', 'Le Mali a promis d’appliquer la loi de 2024.', undefined],
    ['of the decision', 'Les États ont décidé, mardi à Lomé, de payer.', undefined],
  ])('deadline %s', (_, text, deadline) => {
    const found = whole.detect(new ArticleText(text), { language: 'fr', published: '2025-04-03' });
    const link = found.find(({ label }) => label === 'commitment')?.links?.get('deadline');
    expect(link && text.slice(link.start, link.end)).toBe(deadline);
  });

  it('takes the items of a list that a commissive verb opens', () => {
    const text =
      'Les États s’engagent à :\n– lever les barrages ;\n– ne pas augmenter les taxes ; et\n– payer.\n\nFin.';
    const found = detect(text).filter(({ label }) => label === 'commitment');
    expect(found.map(({ quote }) => quote)).toEqual([
      'lever les barrages',
      'ne pas augmenter les taxes',
      'payer',
    ]);
    expect(found[1]?.attributes?.get('polarity')).toBe('negative');
    expect(found[2]?.attributes?.get('actor')).toBe('Les États');
  });

  it('takes no promise of a year gone by', () => {
    const find = (published: string) =>
      whole
        .detect(new ArticleText('Muwonge, who promised a subsidy in 2021, was away.'), {
          language: 'en',
          published,
        })
        .filter(({ label }) => label === 'commitment');
    expect(find('2026-01-19')).toEqual([]);
    expect(find('2021-01-19')).toHaveLength(1);
  });

  it('takes the points of a plan', () => {
    const text =
      'Les grandes lignes de la feuille de route :\n• construire 300 km de routes ;\n• Création d’un fonds ;\n- constat : rien.';
    expect(remark(text, ['commitment'])).toBe(
      text
        .replace('construire 300 km de routes', '[[commitment:$&]]')
        .replace('Création d’un fonds', '[[commitment:$&]]'),
    );
  });

  it('takes no points of what is asked', () => {
    const text = 'Ils demandent ces mesures :\n• construire 300 km de routes ;';
    expect(remark(text, ['commitment'])).toBe(text);
  });

  it('takes no list that something else opens', () => {
    const text = 'Les États saluent :\n– lever les barrages ;\n– payer.';
    expect(detect(text).filter(({ label }) => label === 'commitment')).toEqual([]);
  });

  it.each([
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with other spaces', (text: string) => text.replaceAll(' ', '\u00A0')],
    ['with other apostrophes', (text: string) => text.replaceAll('’', "'")],
  ])('finds the same in letters %s', (_, change) => {
    const text = change('Moscou s’est engagée à fournir du blé et à faciliter l’achat de camions.');
    expect(
      detect(text)
        .filter(({ label }) => label === 'commitment')
        .map(({ quote }) => quote),
    ).toEqual([change('s’est engagée à fournir du blé et à faciliter l’achat de camions')]);
  });

  it.each([
    ['fr', 'Moscou a promis de fournir des vaccins au Mali.', 'Mali'],
    ['fr', 'La France livrera trois avions à l’Union africaine.', 'Union africaine'],
    ['fr', 'Le ministre a promis de collecter des fonds au profit de la Croix-Rouge.', 'Croix-Rouge'],
    ['fr', 'Le président a promis de se rendre à Bamako.', undefined],
    ['fr', 'Le gouvernement construira trois écoles à Paris.', undefined],
    ['fr', 'Le gouvernement fournira trois bateaux à Paris.', undefined],
    ['en', 'Ghana pledged to provide tents to Mali.', 'Mali'],
    ['fr', 'Le gouvernement continuera d’accompagner le Togo dans ses réformes.', 'Togo'],
    ['fr', 'L’Espagne financera des véhicules pour la Croix-Rouge.', 'Croix-Rouge'],
    ['fr', 'La ministre prendra un avion pour Paris.', undefined],
    ['en', 'The African Union will lend Zambia $96 million.', 'Zambia'],
    ['en', 'The African Union will support Somalia.', 'Somalia'],
    ['en', 'Ghana pledged to send observers to Mali.', undefined],
  ] as const)('beneficiary, %s: %s', (language, text, beneficiary) => {
    const found = detect(text, { language }).filter(({ label }) => label === 'commitment');
    expect(found).toHaveLength(1);
    const link = found[0]?.links?.get('beneficiary');
    expect(link && text.slice(link.start, link.end)).toBe(beneficiary);
  });
});
