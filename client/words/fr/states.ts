import { createStateName, type StateName } from '../state-names.ts';

/**
 * Where the United Nations call a state otherwise than Unicode does.
 * [Standard]: United Nations Statistics Division, Standard country or area codes for statistical use (M49), in French.
 */
const NAMES: Readonly<Record<string, string>> = {
  BLR: 'Bélarus',
  BOL: 'Bolivie (État plurinational de)',
  BRN: 'Brunéi Darussalam',
  CIV: 'Côte d’Ivoire',
  COD: 'République démocratique du Congo',
  COG: 'Congo',
  CPV: 'Cabo Verde',
  FSM: 'Micronésie (États fédérés de)',
  GBR: 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  HKG: 'Chine, région administrative spéciale de Hong Kong',
  IRN: 'Iran (République islamique d’)',
  IRQ: 'Iraq',
  KGZ: 'Kirghizistan',
  KNA: 'Saint-Kitts-et-Nevis',
  KOR: 'République de Corée',
  LAO: 'République démocratique populaire lao',
  LBR: 'Libéria',
  MAC: 'Chine, région administrative spéciale de Macao',
  MDA: 'République de Moldova',
  MMR: 'Myanmar',
  NGA: 'Nigéria',
  NIU: 'Nioué',
  NLD: 'Pays-Bas (Royaume des)',
  PRK: 'République populaire démocratique de Corée',
  PSE: 'État de Palestine',
  RUS: 'Fédération de Russie',
  SLV: 'El Salvador',
  SYR: 'République arabe syrienne',
  TLS: 'Timor-Leste',
  TUR: 'Türkiye',
  TZA: 'République-Unie de Tanzanie',
  USA: 'États-Unis d’Amérique',
  VAT: 'Saint-Siège',
  VEN: 'Venezuela (République bolivarienne du)',
  VNM: 'Viet Nam',
};

/** Names of states in French. */
export const FR_STATE: StateName = createStateName('fr', NAMES);
