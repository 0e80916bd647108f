import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../queries/errors.ts';
import { answerWithin } from './request-end.ts';

/** Answers a question that takes longer than a number of milliseconds with `LIMIT`, and ends what was begun for it. */
export function useTimeLimit(milliseconds: number): Plugin {
  const late = () => tooLong(milliseconds);
  return {
    onParams({ request, paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        const work = async () => paramsHandler(payload);
        try {
          return await answerWithin(request, { time: milliseconds, late, work });
        } catch (error) {
          if (!(error instanceof DemarcheError)) throw error;
          return { errors: [new GraphQLError(error.message, { originalError: error })] };
        }
      });
    },
  };
}

function tooLong(milliseconds: number): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    `the question took longer than ${milliseconds} ms; ask for less of it`,
  );
}
