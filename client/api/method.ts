/** How an answer was computed. */
export const METHOD: string = /* GraphQL */ `
  fragment MethodParts on Method { name parts definition reference parameters cypher positions }
`;
