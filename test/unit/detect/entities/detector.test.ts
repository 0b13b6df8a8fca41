import { describe, expect, it } from 'vitest';
import { detect, remark } from '../rule-pipeline.ts';

const labels = ['person', 'place', 'organization'];

const french: readonly string[] = [
  'Hier, M. [[person:Sanou]] a reçu Mme [[person:Aïcha Tall-Ba]].',
  'Le ministre malien des Affaires étrangères, [[person:Abdoulaye Diop]], est arrivé à [[place:Moscou]].',
  'Les délégations de [[person:Karamoko Jean Marie TRAORE]] et de [[person:BAKARY Yaou Sangaré]].',
  'Le commissaire de deuxième classe [[person:Zanvo]] est relevé de ses fonctions.',
  '« Nous irons », a déclaré [[person:Ousmane Kéïta]].',
  'a indiqué [[person:J.-P. Dupont-Lavigne]], maire de la ville.',
  'L’ancien Premier ministre [[person:Dominique de Villepin]] se tait.',
  'La [[organization:Confédération des États du Sahel]] ([[organization:AES]]) se réunit.',
  'Le [[organization:Syndicat des éleveurs de chameaux]] ([[organization:SEC]]) proteste.',
  'La [[organization:Cour pénale internationale]] et l’[[organization:Assemblée générale des Nations unies]].',
  'une étudiante de l’[[organization:Université Thomas Sankara]]',
  'les hommes du groupe [[organization:Wagner]]',
  'La [[place:Fédération de Russie]] et la [[place:Côte d’Ivoire]].',
  'Aux [[place:Etats-Unis d’Amérique]], à [[place:New York]].',
  'au commissariat de [[place:Zounvi]], dans le département de l’[[place:Atlantique]]',
  'Des soldats maliens et des Burkinabè ont défilé.',
  'Selon Les habitants, Publicité et Commentaires restent.',
  'Le mercredi, en Avril, la Journée commence.',
  'le président du [[place:Mali]], [[person:Assimi Goïta]]',
  "l'[[organization:ONU]], l’[[organization:Union africaine]] et la [[organization:Cedeao]]",
  'Une aide de 300 FCFA contre le VIH.',
  'La [[place:République démocratique du Congo]] ([[place:RDC]]) vote.',
  'La route [[place:Bamako]]-[[place:Niamey]] passe par [[place:Bobo-Dioulasso]].',
  'Un concert au [[place:stade de l’Amitié]], [[place:avenue du Mali]].',
  'Le [[organization:Tribunal administratif]] dès la rentrée.',
  'La [[organization:Cour des infractions économiques et financières]] et la [[organization:Cour pénale internationale]].',
  'Au [[place:Stade Modibo Keïta]], le [[organization:Stade malien]] a gagné la [[organization:Ligue Orange]] pour la garder.',
  'La [[organization:CCI de Brest]], [[organization:Dijon métropole]] et le [[place:barrage de Manantali]].',
  'La [[organization:Cour des comptes du Niger]] et l’[[organization:Office national de Côte d’Ivoire]] se taisent.',
  'Jugé par le [[organization:tribunal correctionnel de Nîmes]], puis par la [[organization:cour d’appel d’Agadir]].',
  'Le [[organization:conseil départemental du Finistère]] et l’[[organization:ambassade des Pays-Bas]] paient.',
  'La cour d’école de la ville et le tribunal de la capitale.',
  'Suivez-nous sur @BOAD_officiel et @ONU_fr.',
  'Le préfet, [[person:Kossi L. M. Zanvo]], est là.',
  'L’[[organization:Institut de recherches halieutiques et océanologiques du Bénin]] ([[organization:IRHOB]]) compte.',
  'Le [[organization:Syndicat national des enseignants du primaire]] ([[organization:Synepri]]) attend.',
  'Le président de la délégation spéciale ([[organization:PDS]]) attend, le [[place:Royaume-Uni]] ([[place:RU]]) aussi.',
  'L’[[organization:Autorité de contrôle d’État et de lutte contre la corruption]] ([[organization:ACE-LC]]) enquête.',
  'le [[organization:ministère du Tourisme, de la Culture et des Arts]] renvoie à un communiqué',
  'Le [[organization:ministère de l’économie, des finances et de la prospective]] emprunte.',
  'Le [[organization:Ministère de la Réforme de l’État et des Affaires étrangères]] écrit.',
  'La [[place:République d’Angola]] et la [[place:République islamique de Mauritanie]] signent.',
  'Le ministère de la santé et des partenaires, de [[place:Bamako]] à [[place:Kayes]], recrutent.',
];

const english: readonly string[] = [
  'President [[person:Nana Akufo-Addo]] flew to [[place:Accra]].',
  'The [[organization:African Union]] and the [[organization:World Bank]] met in [[place:Addis Ababa]].',
  'said [[person:Sarah Mensah]], a farmer near [[place:Kumasi]].',
  'Gov. [[person:Babajide Sanwo]] spoke.',
  'The [[organization:Bank of Ghana]] raised rates.',
  'Nigerian troops crossed the border.',
  'Congolese and Ethiopian troops crossed the border.',
  'Cde [[person:Kudakwashe Moyo]] and Justice [[person:Mary Kasango]] met.',
  'The race was won by Ethiopian [[person:Abebe Tadesse]] in [[place:Rome]].',
  'In May, [[place:U.S.]] Secretary of State [[person:Marco Rubio]] spoke.',
  'Soldiers of the [[organization:UN]] met [[organization:WHO]] staff, who wept.',
  'Trade with [[place:Bosnia and Herzegovina]] rose.',
  'They fought [[organization:al-Shabab]] near [[place:Mogadishu]].',
];

describe('entity rules', () => {
  it.each(french)('fr: %s', (marked) => expect(remark(marked, labels)).toBe(marked));
  it.each(english)('en: %s', (marked) => expect(remark(marked, labels, { language: 'en' })).toBe(marked));

  it('finds the same names in decomposed characters', () => {
    const text = 'Le ministre, Karamoko Traoré, est à Tillabéri.'.normalize('NFD');
    expect(detect(text).map(({ quote }) => quote.normalize('NFC'))).toEqual(['Karamoko Traoré', 'Tillabéri']);
  });

  it.each([
    'Ã©tÃ© Ã la Ã‰cole',
    '__proto__ Constructor toString',
    '😀😀 😀',
    '((((AES)',
    '. . . M.',
    'd’',
    '’’’',
  ])('survives %s', (text) => {
    expect(() => detect(text)).not.toThrow();
  });

  it('says why', () => {
    expect(detect('M. Ilboudo-Zabré parle.')[0]).toMatchObject({ rule: 'person.title', evidence: 'M' });
  });
});
