import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../queries/errors.ts';

/** Answers a question that takes longer than a number of milliseconds with `LIMIT`. */
export function useTimeLimit(milliseconds: number): Plugin {
  return {
    onParams({ paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<{ errors: GraphQLError[] }>((resolve) => {
          timer = setTimeout(() => resolve({ errors: [tooLong(milliseconds)] }), milliseconds);
        });
        try {
          return await Promise.race([paramsHandler(payload), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

function tooLong(milliseconds: number): GraphQLError {
  const originalError = new DemarcheError(
    'LIMIT',
    `the question took longer than ${milliseconds} ms; ask for less of it`,
  );
  return new GraphQLError(originalError.message, { originalError });
}
