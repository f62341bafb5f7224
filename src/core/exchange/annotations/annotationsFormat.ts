import { startOfText } from '../../import/sniff';
import { ok } from '../../model/result';
import { ExchangeDraft } from '../ExchangeDraft';
import { TextShelf } from '../TextShelf';
import type { ExchangeFormat } from '../types';
import { readAnnotations } from './readAnnotations';
import { SourceLookup } from './SourceLookup';
import { takeAnnotation } from './takeAnnotation';

/** A JSON file of this many bytes is looked through for annotations; of a longer one, its beginning. */
const lookedThrough = 1024 * 1024;

/** What makes a JSON document one of annotations: the W3C's context, or one of its types. */
const mark = /anno\.jsonld|www\.w3\.org\/ns\/oa|"(?:oa:)?Annotation(?:Page|Collection)?"/;

/** W3C Web Annotations as JSON-LD: one, a list, a page or a collection. */
export const annotationsFormat: ExchangeFormat = {
  name: 'annotations',
  label: 'Annotations (W3C JSON-LD)',
  extensions: ['jsonld', 'json'],
  maximumBytes: 256 * 1024 * 1024,
  recognise({ bytes }) {
    if (!/^\s*[[{]/.test(startOfText(bytes))) return false;
    return mark.test(new TextDecoder('utf-8').decode(bytes.subarray(0, lookedThrough)));
  },
  async takeIn({ bytes, fileName }, context) {
    const read = readAnnotations(bytes, fileName);
    if (!read.ok) return read;
    const { annotations, sources } = read.value;
    const draft = new ExchangeDraft(context);
    const shelf = new TextShelf(context);
    const desk = { draft, shelf, lookup: new SourceLookup(draft, shelf, sources) };
    for (const [index, annotation] of annotations.entries()) {
      await takeAnnotation(desk, annotation, index + 1);
      context.onProgress?.(index + 1, annotations.length);
    }
    const taken = draft.lines.filter(({ fate }) => fate === 'exact' || fate === 'moved').length;
    const label = `Take in ${taken === 1 ? 'an annotation' : `${taken} annotations`} of “${fileName}”`;
    return ok({ label, operations: draft.operations, sources: [], lines: draft.lines });
  },
};
