import { allegedContradiction } from './alleged-contradiction.ts';
import { bothWays } from './both-ways.ts';
import { droppedAsk } from './dropped-ask.ts';
import { opposedTarget } from './opposed-target.ts';
import type { AskRecord, Question, QuestionSource } from './question.ts';
import { silentActors } from './silent-actors.ts';

const QUESTIONS: readonly AskRecord[] = [
  opposedTarget,
  allegedContradiction,
  droppedAsk,
  silentActors,
  bothWays,
];

/** The questions that this record answers, in their order. */
export function questionsOf(source: QuestionSource): readonly Question[] {
  return QUESTIONS.flatMap((ask) => ask(source) ?? []);
}
