import { describe, expect, it } from 'vitest';
import { detect, remark } from '../rule-pipeline.ts';

const french: readonly string[] = [
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
  'The Commission [[commitment:agreed to bring the rate down]].',
  'SADC leaders [[commitment:to send mediators to Maputo]]',
  'Chad [[commitment:has offered 1,500 men]].',
  '“[[commitment:We intend to be there]],” he said.',
  'The debts [[commitment:are to be converted]].',
];

const englishNegatives: readonly string[] = [
  'The team won twice in court.',
  'Cholera spread between March and July.',
  'He urged them to promise more.',
  'They built three schools last year.',
  'They left with promises on railways.',
  'Repairs began, as promised by the chief.',
  '“We will have to choose,” she said.',
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
  ])('attributes: %s', (text, expected) => {
    const found = detect(text).find(({ label }) => label === 'commitment');
    expect(Object.fromEntries(found?.attributes ?? [])).toMatchObject(expected);
  });

  it.each([
    ['Le ministre des Mines, Adama Coulibaly, a promis de venir.', 'Adama Coulibaly'],
    ['Sergueï Lavrov a réaffirmé l’engagement de la Russie à soutenir le Mali.', 'Russie'],
  ])('actor: %s', (text, actor) => {
    const link = detect(text)
      .find(({ label }) => label === 'commitment')
      ?.links?.get('actor');
    expect(link && text.slice(link.start, link.end)).toBe(actor);
  });

  it.each([
    ['fr', 'Moscou a promis de fournir des vaccins au Mali.', 'Mali'],
    ['fr', 'La France livrera trois avions à l’Union africaine.', 'Union africaine'],
    ['fr', 'Le ministre a promis de collecter des fonds au profit de la Croix-Rouge.', 'Croix-Rouge'],
    ['fr', 'Le président a promis de se rendre à Bamako.', undefined],
    ['fr', 'Le gouvernement construira trois écoles à Paris.', undefined],
    ['fr', 'Le gouvernement fournira trois bateaux à Paris.', undefined],
    ['en', 'Ghana pledged to provide tents to Mali.', 'Mali'],
    ['en', 'Ghana pledged to send observers to Mali.', undefined],
  ] as const)('beneficiary, %s: %s', (language, text, beneficiary) => {
    const found = detect(text, { language }).filter(({ label }) => label === 'commitment');
    expect(found).toHaveLength(1);
    const link = found[0]?.links?.get('beneficiary');
    expect(link && text.slice(link.start, link.end)).toBe(beneficiary);
  });
});
