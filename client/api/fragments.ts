/** An evidence down to its source. */
export const EVIDENCE: string = /* GraphQL */ `
  fragment EvidenceParts on Evidence {
    id start end sha256 phrase paraphrase quote verification
    source { id title publisher date url language }
  }
`;
