import { DemarcheError } from '../../queries/errors.ts';

/** Says that a whole export took longer than it may: `LIMIT`, with the setting that allows more. */
export function exportTooLong(milliseconds: number): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    `the export took longer than ${milliseconds} ms; narrow the filter, or allow more with DEMARCHE_EXPORT_TIMEOUT`,
  );
}
