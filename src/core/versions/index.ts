export * from './attachHighlight';
export * from './compareTexts';
export * from './findHighlights';
export * from './highlightOutcome';
export * from './newerVersion';
export * from './recoded';
export * from './sourceVersions';
export * from './updateSource';
