export * from './atomText';
export * from './escapeMarkdown';
export * from './fromMarkdown';
export * from './plainText';
export * from './retargetReferences';
export * from './safeAddress';
export * from './toMarkdown';
