import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../../src/detect/index.ts';
import { ArticleText } from '../../../../src/text/article-text.ts';
import { detect } from '../rule-pipeline.ts';

/** With dates, which the rules alone do not find. */
const whole = createPipeline();

describe('attributes of commitments', () => {
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
    ['Le Premier ministre nigérien, Ali Zeine, en visite à Moscou, a promis de payer.', 'Ali Zeine'],
    ['À Niamey, le général Adama Coulibaly a promis de payer.', 'Adama Coulibaly'],
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
    [
      'La ministre sénégalaise de la Santé, arrivée à Kolda, a promis de payer.',
      'La ministre sénégalaise de la Santé',
    ],
    ['L’opposition, elle, dénonce un piège et boycottera le scrutin.', 'L’opposition'],
    ['Celle-ci a promis de revenir.', undefined],
  ])('actor without a name: %s', (text, actor) => {
    const found = detect(text).find(({ label }) => label === 'commitment');
    expect(found?.attributes?.get('actor')).toBe(actor);
  });

  it.each([
    ['The US ambassador to Nigeria promised to help.', 'The US ambassador to Nigeria'],
    ['The Nairobi-based lender will open ten branches.', 'The Nairobi-based lender'],
    ['Speaking in Accra, the governor, John Mensah, said he would cut rates.', 'John Mensah'],
  ])('actor, en: %s', (text, actor) => {
    const found = detect(text, { language: 'en' }).find(({ label }) => label === 'commitment');
    const link = found?.links?.get('actor');
    expect(found?.attributes?.get('actor') ?? (link && text.slice(link.start, link.end))).toBe(actor);
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
