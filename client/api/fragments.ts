/** An evidence down to its source. */
export const EVIDENCE: string = /* GraphQL */ `
  fragment EvidenceParts on Evidence {
    id start end sha256 phrase paraphrase quote verification
    source { id title publisher date url language }
  }
`;

/** A change of a clause, with both texts where they are at hand; needs the parts of evidence beside it. */
export const STEP: string = /* GraphQL */ `
  fragment StepParts on LineageStep {
    change date summary
    from { id name text }
    to { id name text }
    event { name }
    evidence { ...EvidenceParts }
  }
`;

/** What the actor of a claim answered, or was asked. */
export const ANSWERED: string = /* GraphQL */ `
  fragment AnsweredParts on Claim {
    ownAnswer
    requests { answer asker { id name } actor { id name } about { id name } }
  }
`;
