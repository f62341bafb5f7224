import type { MarkupElement } from '../../import/markup/markupNode';
import { startOfText } from '../../import/sniff';
import { parseXml } from '../../import/xml/parseXml';
import { fail, ok } from '../../model/result';
import { fromMarkdown } from '../../richtext/fromMarkdown';
import { ExchangeDraft } from '../ExchangeDraft';
import { paragraphNote } from '../paragraphNote';
import type { ExchangeFormat } from '../types';
import { ownOrigin } from './ownProject';
import { attributeOf, childText, membersOf, nameOf } from './refiTree';
import { reportViolations } from './reportViolations';
import { takeCodes } from './takeCodes';

/** A REFI-QDA codebook: codes become tags. */
export const qdcFormat: ExchangeFormat = {
  name: 'qdc',
  label: 'Codebook (REFI-QDA .qdc)',
  extensions: ['qdc'],
  maximumBytes: 64 * 1024 * 1024,
  recognise({ bytes }) {
    return /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:\w+:)?CodeBook[\s>/]/i.test(startOfText(bytes));
  },
  async takeIn({ bytes, fileName }, context) {
    const parsed = parseXml(bytes, { fileName });
    if (!parsed.ok) return parsed;
    const root: MarkupElement = parsed.value;
    if (nameOf(root).toLowerCase() !== 'codebook')
      return fail('refi-invalid', `“${fileName}” is no REFI-QDA codebook.`);
    const draft = new ExchangeDraft(context);
    const strict = reportViolations(draft, root, fileName);
    if (!strict.ok) return strict;
    const isOwn = attributeOf(root, 'origin') === ownOrigin;
    const definitionOf = (code: MarkupElement) => {
      const words = childText(code, 'Description') ?? '';
      return isOwn && words !== '' ? fromMarkdown(words) : paragraphNote(words);
    };
    takeCodes({ draft, tags: new Map(), definitionOf }, membersOf(root, 'Codes', 'Code'));
    for (const set of membersOf(root, 'Sets', 'Set'))
      draft.report({
        kind: 'Set',
        name: attributeOf(set, 'name') ?? 'unnamed',
        fate: 'left-out',
        message: 'A case has no sets of tags.',
      });
    const made = draft.operations.length;
    const label = `Take in the codebook “${fileName}” (${made} new ${made === 1 ? 'tag' : 'tags'})`;
    return ok({ label, operations: draft.operations, sources: [], lines: draft.lines });
  },
};
