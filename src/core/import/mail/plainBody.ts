import type { SourceText } from '../../model/sourceText';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';
import { BlockBuilder } from '../blockBuilder';
import type { MailBody } from './mail';

type PlainBody = Extract<MailBody, { kind: 'plain' }>;

interface Line {
  /** How many replies deep it is quoted. */
  readonly depth: number;
  readonly text: string;
}

/**
 * A plain text of a message: paragraphs between empty lines; lines that are quoted (`>`) as quotes, without the first mark.
 * Where the message says its lines flow (RFC 3676) they are put together again.
 */
export function readPlainBody(body: PlainBody): SourceText {
  const lines = normaliseLineEnds(body.text).split('\n').map(readLine);
  const builder = new BlockBuilder();
  let block: Line[] = [];
  const close = () => {
    const text = block
      .map((line) => `${'> '.repeat(Math.max(0, line.depth - 1))}${line.text}`.trimEnd())
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (/\S/.test(text)) builder.add({ kind: block[0]?.depth ? 'quote' : 'paragraph' }, { text, marks: [] });
    block = [];
  };
  for (const line of body.flowed ? unflowed(lines, body.deletesSpace) : lines) {
    const isOther = block[0] !== undefined && block[0].depth > 0 !== line.depth > 0;
    if (line.text.trim() === '' || isOther) close();
    if (line.text.trim() !== '') block.push(line);
  }
  close();
  return builder.finish();
}

function readLine(line: string): Line {
  const marks = /^(?:> ?)*/.exec(line.slice(0, 400))?.[0] ?? '';
  return { depth: marks.match(/>/g)?.length ?? 0, text: line.slice(marks.length) };
}

/** A line that ends in a space goes on in the next of the same depth; `-- ` before a signature does not. */
function unflowed(lines: readonly Line[], deletesSpace: boolean): Line[] {
  const whole: Line[] = [];
  let goesOn = false;
  for (const { depth, text: raw } of lines) {
    const text = depth === 0 ? raw.replace(/^ /, '') : raw;
    const last = whole.at(-1);
    if (goesOn && last && last.depth === depth && text !== '-- ')
      whole[whole.length - 1] = {
        depth,
        text: `${deletesSpace ? last.text.slice(0, -1) : last.text}${text}`,
      };
    else whole.push({ depth, text });
    goesOn = text.endsWith(' ') && text !== '-- ';
  }
  return whole;
}
