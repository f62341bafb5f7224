import type { TableName } from '@core/model';

/** What the tables are called when one row of them is spoken of. */
export const thingWords: Record<TableName, string> = {
  cases: 'Case',
  sources: 'Source',
  highlights: 'Highlight',
  tags: 'Tag',
  origins: 'Origin',
  claims: 'Claim',
  statements: 'Statement',
  reports: 'Report',
};

/** Fields worth reading in a history, in the order they are read; the rest follows from them or is bookkeeping. */
export const fieldWords: Readonly<Record<string, string>> = {
  title: 'Title',
  name: 'Name',
  text: 'Words',
  ranges: 'Passage',
  areas: 'Area',
  sourceId: 'Source',
  claimId: 'Claim',
  highlightId: 'Passage',
  stance: 'Stance',
  chain: 'Who says it',
  credibility: 'Credibility',
  reliability: 'Reliability',
  tagIds: 'Tags',
  colour: 'Colour',
  parentId: 'Under',
  order: 'Place in its list',
  kind: 'Kind',
  aliases: 'Other names',
  originId: 'Origin',
  author: 'Author',
  publisher: 'Publisher',
  publishedAt: 'Published',
  language: 'Language',
  address: 'Address',
  handling: 'Handling mark',
  encoding: 'Encoding',
  fileName: 'File',
  sha256: 'SHA-256',
  note: 'Note',
  body: 'Text',
};
