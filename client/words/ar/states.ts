import { createStateName, type StateName } from '../state-names.ts';

/**
 * Where the United Nations call a state otherwise than Unicode does.
 * [Standard]: United Nations Statistics Division, Standard country or area codes for statistical use (M49), in Arabic.
 */
const NAMES: Readonly<Record<string, string>> = {
  BEN: 'بنن',
  BOL: 'بوليفيا (دولة - المتعددة القوميات)',
  BRN: 'بروني دار السلام',
  CHL: 'شيلي',
  CIV: 'كوت ديفوار',
  COD: 'جمهورية الكونغو الديمقراطية',
  COG: 'الكونغو',
  CPV: 'كابو فيردي',
  CZE: 'تشيكيا',
  DOM: 'الجمهورية الدومينيكية',
  ECU: 'إكوادور',
  FSM: 'ميكرونيزيا (ولايات - الموحدة)',
  GAB: 'غابون',
  GBR: 'المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية',
  GNB: 'غينيا - بيساو',
  HKG: 'الصين، منطقة هونغ كونغ الإدارية الخاصة',
  IRL: 'آيرلندا',
  IRN: 'إيران (جمهورية - الإسلامية)',
  KIR: 'كيريباس',
  KNA: 'سانت كيتس ونيفس',
  KOR: 'جمهورية كوريا',
  LAO: 'جمهورية لاو الديمقراطية الشعبية',
  LBR: 'ليبريا',
  LKA: 'سري لانكا',
  LUX: 'لكسمبرغ',
  MAC: 'الصين، منطقة ماكاو الإدارية الخاصة',
  MDA: 'جمهورية مولدوفا',
  MDV: 'ملديف',
  MLT: 'مالطة',
  MMR: 'ميانمار',
  MOZ: 'موزامبيق',
  NLD: 'هولندا (مملكة -)',
  OMN: 'عمان',
  PRK: 'جمهورية كوريا الشعبية الديمقراطية',
  PSE: 'دولة فلسطين',
  RUS: 'الاتحاد الروسي',
  STP: 'سان تومي وبرينسيبي',
  SYC: 'سيشيل',
  SYR: 'الجمهورية العربية السورية',
  THA: 'تايلند',
  TZA: 'جمهورية تنزانيا المتحدة',
  URY: 'أوروغواي',
  USA: 'الولايات المتحدة الأمريكية',
  VAT: 'الكرسي الرسولي',
  VEN: 'فنزويلا (جمهورية - البوليفارية)',
  VNM: 'فييت نام',
  ZWE: 'زمبابوي',
};

/** Names of states in Arabic. */
export const AR_STATE: StateName = createStateName('ar', NAMES);
