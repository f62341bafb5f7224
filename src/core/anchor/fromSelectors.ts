import { fail, ok, type Result } from '../model/result';
import type { PassageRange } from '../model/rows';
import { CodePointIndex } from '../text/codePoints';
import { describePassage } from './describe';
import { findQuote } from './findQuote';
import {
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorSchema,
  textQuoteSelectorSchema,
} from './selectorTypes';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the W3C selectors of an annotation, each target a list of selectors that mean the same
 * passage; selectors given without such lists are one target. A position or a quote alone is enough;
 * selectors of other types are passed over.
 *
 * Fails with `selector-missing`, `selector-invalid`, `position-outside`, `quote-absent`,
 * `quote-ambiguous`, or `selectors-disagree` when position and quote name different words.
 */
export function fromSelectors(
  text: string,
  selectors: readonly unknown[],
  index = new CodePointIndex(text),
): Result<PassageRange[]> {
  const targets = selectors.some(Array.isArray)
    ? selectors.map((target): unknown[] => (Array.isArray(target) ? target : [target]))
    : [[...selectors]];
  const ranges: PassageRange[] = [];
  for (const target of targets) {
    const place = readTarget(text, target, index);
    if (!place.ok) return place;
    ranges.push(describePassage(text, place.value.start, place.value.end));
  }
  return ok(ranges.sort((one, other) => one.start - other.start || one.end - other.end));
}

function readTarget(text: string, selectors: readonly unknown[], index: CodePointIndex): Result<Place> {
  const position = selectors.find((selector) => typeOf(selector) === 'TextPositionSelector');
  const quote = selectors.find((selector) => typeOf(selector) === 'TextQuoteSelector');
  if (position === undefined && quote === undefined)
    return fail(
      'selector-missing',
      'The annotation names no passage by position or by words, so it cannot be placed.',
    );
  const parsedPosition = textPositionSelectorSchema.optional().safeParse(position);
  const parsedQuote = textQuoteSelectorSchema.optional().safeParse(quote);
  if (!parsedPosition.success || !parsedQuote.success)
    return fail(
      'selector-invalid',
      'The annotation’s selector is not as the W3C standard has it, so it cannot be placed.',
    );
  const byPosition = parsedPosition.data && readPosition(parsedPosition.data, index);
  if (!parsedQuote.data) return byPosition as Result<Place>;
  if (!byPosition) return readQuote(text, parsedQuote.data);
  const { exact } = parsedQuote.data;
  if (byPosition.ok && text.slice(byPosition.value.start, byPosition.value.end) === exact) return byPosition;
  const elsewhere = findQuote(text, exact, 2).length;
  if (elsewhere === 0) return readQuote(text, parsedQuote.data);
  return fail(
    'selectors-disagree',
    `The annotation’s position does not hold its words “${shortened(exact)}”, which stand ${
      elsewhere === 1 ? 'elsewhere' : 'in several other places'
    } in the text; check that it was made on this version of the source.`,
  );
}

function readPosition(selector: TextPositionSelector, index: CodePointIndex): Result<Place> {
  const { start, end } = selector;
  if (start >= end || end > index.length)
    return fail(
      'position-outside',
      `The annotation’s position ${start}–${end} is no passage of this text of ${index.length} characters.`,
    );
  return ok({ start: index.toUtf16(start), end: index.toUtf16(end) });
}

function readQuote(text: string, selector: TextQuoteSelector): Result<Place> {
  const { exact, prefix = '', suffix = '' } = selector;
  const places = findQuote(text, exact);
  if (places.length === 0)
    return fail(
      'quote-absent',
      `The words “${shortened(exact)}” are not in the text; check that this is the right source and version.`,
    );
  const fitting = places.filter(
    ({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end),
  );
  const [only, second] = places.length === 1 ? places : fitting;
  if (only && !second) return ok(only);
  return fail(
    'quote-ambiguous',
    `The words “${shortened(exact)}” stand in ${places.length} places of the text; give more of what stands around them.`,
  );
}

function typeOf(selector: unknown): unknown {
  return typeof selector === 'object' && selector !== null && 'type' in selector ? selector.type : undefined;
}

/** Enough of a quote to know it by in a message. */
function shortened(quote: string): string {
  const characters = [...quote.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : quote;
}
