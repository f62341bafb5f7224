export { AnnotationsPane } from './AnnotationsPane';
export { createAreaHighlight } from './actions/createAreaHighlight';
export { createHighlight } from './actions/createHighlight';
export { addTag } from './actions/tagHighlight';
export { type CardFocus, focusCard, useCardFocus } from './cardFocus';
export { ColourMark } from './colour/ColourMark';
export type { ColourEntry, Colouring, PaintColour } from './colour/colouring';
export { useColouring } from './colour/useColouring';
export { commands } from './commands';
export { changeArea } from './editing/changeArea';
export {
  addToHighlight,
  removeFromHighlight,
  resizeHighlight,
  stepHighlightEdge,
} from './editing/rangeEdits';
export { splitHighlightAt } from './editing/splitHighlightAt';
export { useShownInText } from './filter/useShownInText';
export { SourceNote } from './SourceNote';
