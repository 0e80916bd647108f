/** What a camp is called: the topics that it is for and against, and who is in it. */
export const LABEL: string = /* GraphQL */ `
  fragment LabelParts on Camp {
    labelFor { ...TopicName }
    labelAgainst { ...TopicName }
    memberCounts { kind count }
  }
  fragment TopicName on Node {
    id
    ... on Issue { name }
    ... on Clause { name }
    ... on Instrument { name }
  }
`;
