export { AnnotationsPane } from './AnnotationsPane';
export { createHighlight } from './actions/createHighlight';
export { addTag } from './actions/tagHighlight';
export { type CardFocus, focusCard, useCardFocus } from './cardFocus';
export { commands } from './commands';
export { SourceNote } from './SourceNote';
