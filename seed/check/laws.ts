import { actorOfAnotherKind } from './actor-of-another-kind.ts';
import { alikePositions } from './alike-positions.ts';
import { ancestorOfItself } from './ancestor-of-itself.ts';
import { cellOfAnotherKind } from './cell-of-another-kind.ts';
import { clauseSpanInPart } from './clause-span-in-part.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateConcern } from './duplicate-concern.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyCell } from './empty-cell.ts';
import { endBeforeStart } from './end-before-start.ts';
import { idOfNoForm } from './id-of-no-form.ts';
import { inferenceInACircle } from './inference-in-a-circle.ts';
import { inferenceWithoutPremise } from './inference-without-premise.ts';
import type { Law } from './law.ts';
import { lineageBackwards } from './lineage-backwards.ts';
import { lineageInACircle } from './lineage-in-a-circle.ts';
import { noDate } from './no-date.ts';
import { noSha256 } from './no-sha256.ts';
import { noWholeNumber } from './no-whole-number.ts';
import { orphan } from './orphan.ts';
import { paraphraseThatCopies } from './paraphrase-that-copies.ts';
import { parentInAnotherInstrument } from './parent-in-another-instrument.ts';
import { pathForAFile } from './path-for-a-file.ts';
import { phraseTooLong } from './phrase-too-long.ts';
import { positionOutsideEvent } from './position-outside-event.ts';
import { positionWithoutEvidence } from './position-without-evidence.ts';
import { sourceChanged } from './source-changed.ts';
import { spanUnproved } from './span-unproved.ts';
import { storyOffTheRecord } from './story-off-the-record.ts';
import { wordOutsideList } from './word-outside-list.ts';

/** The laws of a record, in order of their codes. E01 and E02 are of reading: `seed/read` has them. */
export const LAWS: readonly Law[] = [
  duplicateId, // E03
  duplicateConcern,
  danglingReference, // E04
  storyOffTheRecord,
  emptyCell, // E05
  wordOutsideList,
  noWholeNumber,
  noSha256,
  cellOfAnotherKind,
  clauseSpanInPart,
  pathForAFile,
  noDate, // E06
  endBeforeStart,
  positionWithoutEvidence, // E07
  inferenceWithoutPremise, // E08
  inferenceInACircle,
  spanUnproved, // E09
  sourceChanged,
  phraseTooLong, // E10
  paraphraseThatCopies,
  ancestorOfItself, // E11
  parentInAnotherInstrument,
  lineageBackwards, // E12
  lineageInACircle,
  idOfNoForm, // E13
  actorOfAnotherKind,
  orphan, // W01
  positionOutsideEvent, // W02
  alikePositions, // W03
];
