import { detectLanguage } from '../../import/detectLanguage';
import { inlineText, type ReportBlock, type ReportDocument } from '../../report';

/** Enough of a report to tell its language by, in UTF-16 code units. */
const enough = 4_000;
const usual = 'en-GB';

/**
 * The language a report is written in, as a BCP 47 tag, so that word processors check its spelling and screen readers
 * say it right. Sources are in languages of their own, which their runs state.
 */
export async function documentLanguage({ body }: ReportDocument): Promise<string> {
  const language = await detectLanguage(wordsOf(body).slice(0, enough));
  return language === null || language === 'en' ? usual : language;
}

function wordsOf(blocks: readonly ReportBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map(wordsOf).join(' ');
      return 'inlines' in block ? inlineText(block.inlines) : '';
    })
    .join(' ');
}
