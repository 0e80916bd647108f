/**
 * Codes of three letters whose first two are not the code of two letters, each with that code behind it.
 * [Standard]: ISO 3166-1, alpha-2 and alpha-3.
 */
const UNLIKE =
  'ABWAW AGOAO AIAAI ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS ' +
  'BIHBA BLRBY BLZBZ BRBBB BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ' +
  'ESHEH ESTEE FLKFK FROFO FSMFM GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL ' +
  'JAMJM KAZKZ KORKR LBRLR LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT ' +
  'NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF SENSN SGSGS SLBSB SLVSV SPMPM SRBRS ' +
  'SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV UKRUA URYUY WLFWF';
/** Codes of states that are no more: they have no name of today. */
const FORMER = 'BUR CSK DDR EAZ SCG SUN VDR YAR YMD YUG ZAR';

const CODES: ReadonlyMap<string, string> = new Map([
  ...UNLIKE.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)] as const),
  ...FORMER.split(' ').map((code) => [code, ''] as const),
]);

/** The name of a state by its ISO 3166-1 code of three letters; null where there is none. */
export type StateName = (iso3: string) => string | null;

/** Names of states as Unicode has them in a language, but for those that `ours` has, by code of three letters. */
export function createStateName(
  language: string,
  ours: Readonly<Record<string, string>>,
): StateName {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (iso3) => {
    const code = CODES.get(iso3) ?? iso3.slice(0, 2);
    if (!/^[A-Z]{3}$/.test(iso3) || code === '') return null;
    return ours[iso3] ?? regions.of(code) ?? null;
  };
}
