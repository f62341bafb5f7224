import type { MeaningKind } from './meaning/meaningDifferences';

/** Why a passage was placed as it was. */
export type Reason =
  | 'same-words'
  | 'layout'
  | 'close-words'
  | 'replaced'
  | 'unchanged-around'
  | 'surroundings'
  | 'few-surroundings'
  | 'several-places'
  | 'other-passage'
  | 'look-alike'
  | 'cut-word'
  | 'negation-beside'
  | 'area'
  | 'too-much-to-search'
  | 'nothing-close'
  | MeaningKind;

const sentences: Record<Reason, string> = {
  'same-words': 'The same words stand here.',
  layout: 'Only white space, quotation marks or dashes differ.',
  'close-words': 'Close words stand here.',
  replaced: 'Other words stand in its place.',
  'unchanged-around': 'The text around it has not changed.',
  surroundings: 'What stands around it fits.',
  'few-surroundings': 'What stood around it does not stand here.',
  'several-places': 'Several places fit about equally well.',
  'other-passage': 'These words stood here before, beside the passage.',
  'look-alike': 'What stands around it is alike, but a number, name or date in it differs.',
  'cut-word': 'A word or number at its edge has grown or shrunk.',
  'negation-beside': 'A negation right beside it has come or gone.',
  area: 'An area of a page cannot be looked for by its words.',
  'too-much-to-search': 'The words stand in too many places to compare them all.',
  'nothing-close': 'Nothing close enough stands in the text.',
  number: 'A number differs.',
  date: 'A date differs.',
  negation: 'A negation differs.',
  quantifier: 'A word of quantity differs.',
  name: 'A name differs.',
  wording: 'The wording differs.',
};

/** A reason as a sentence for the analyst. */
export function reasonInWords(reason: Reason): string {
  return sentences[reason];
}
