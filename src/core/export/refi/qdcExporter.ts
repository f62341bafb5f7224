import { ownOrigin } from '../../exchange/refi/ownProject';
import { codebookNamespace } from '../../exchange/refi/vocabulary';
import { living } from '../../model/caseState';
import { fail, ok } from '../../model/result';
import type { Exporter } from '../types';
import { tagCodes } from './codeElements';
import { container, element } from './element';
import { ProjectParts } from './ProjectParts';

/** The tags of a case as a REFI-QDA 1.0 codebook. */
export const qdcExporter: Exporter = {
  name: 'qdc',
  label: 'Codebook (REFI-QDA)',
  description:
    'The tags with colours, order and definitions as a codebook that programs for qualitative analysis open.',
  extension: 'qdc',
  mediaType: 'application/xml',
  group: 'For other programs',
  scope: 'case',
  async export({ state }) {
    if (living(state, 'tags').length === 0)
      return fail('no-tags', 'This case has no tags yet; make some, then export the codebook.');
    const attributes = { xmlns: codebookNamespace, origin: ownOrigin };
    const root = element('CodeBook', attributes, container('Codes', tagCodes(new ProjectParts(state))));
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
    return ok({ bytes: new TextEncoder().encode(xml), warnings: [] });
  },
};
