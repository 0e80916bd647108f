/** A part of a note: what it says, and what it names. */
export const NOTE: string = /* GraphQL */ `
  fragment NoteParts on NotePart { code id count }
`;
