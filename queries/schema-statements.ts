/**
 * What every store is prepared with before a load: a unique `id` for each label, which is also how
 * a node is found. Engines differ in whether a constraint brings an index along: their stores choose.
 */
export const UNIQUE_LABELS = [
  'Actor',
  'Target',
  'Clause',
  'Instrument',
  'Organisation',
  'Person',
  'Negotiation',
  'Event',
  'Issue',
  'Position',
  'LineageStep',
  'Claim',
  'Request',
  'Evidence',
  'Source',
  'Dataset',
] as const;

/** Properties by which nodes are found besides their id, with the label that has them. */
export const FOUND_BY = [{ label: 'Evidence', property: 'shows' }] as const;
