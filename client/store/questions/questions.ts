import { allegedContradiction } from './alleged-contradiction.ts';
import { bothWays } from './both-ways.ts';
import { changedSides } from './changed-sides.ts';
import { commonGround } from './common-ground.ts';
import { droppedAsk } from './dropped-ask.ts';
import { mostDivided } from './most-divided.ts';
import { opposedTarget } from './opposed-target.ts';
import type { AskRecord, Question, QuestionSource } from './question.ts';
import { silentActors } from './silent-actors.ts';
import { standsAlone } from './stands-alone.ts';

/** How many questions stand above the view. */
const MOST = 5;

/** Those after the first five stand in for what a record has no answer to. */
const QUESTIONS: readonly AskRecord[] = [
  opposedTarget,
  allegedContradiction,
  droppedAsk,
  silentActors,
  commonGround,
  changedSides,
  mostDivided,
  standsAlone,
  bothWays,
];

/** The first questions that this record answers, in their order. */
export function questionsOf(source: QuestionSource): readonly Question[] {
  const asked: Question[] = [];
  for (const ask of QUESTIONS) {
    const question = asked.length < MOST ? ask(source) : null;
    if (question !== null) asked.push(question);
  }
  return asked;
}
