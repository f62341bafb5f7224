import type { TextMark } from '../../model/sourceText';
import { type InlineRun, InlineText, type OpenMark } from '../markup/inlineText';

const styles: ReadonlyMap<string, TextMark['kind']> = new Map([
  ['b', 'strong'],
  ['i', 'emphasis'],
  ['u', 'underline'],
  ['s', 'strike'],
]);

/** Tags that stand around words without being words, in both formats: colours, classes, languages, times inside a cue. */
const tag =
  /<(\/?)(v|[bisu]|font|c|lang|ruby|rt)((?:[.\s][^<>]*)?)>|<\d[\d:.]*>|\{\\[^{}]*\}|\{(\/?)([biu])\}/gi;

const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

/**
 * The words of a cue with its bold, italic, underlined and struck ones marked; lines stay lines. Who speaks
 * (`<v Name>`) is put before the words as `Name: `. `named` decodes the six named characters of WebVTT.
 */
export function cueText(lines: readonly string[], named: boolean): InlineRun {
  const line = new InlineText();
  const open: OpenMark[] = [];
  const source = lines.join('\n');
  let speaker = '';
  let last = 0;
  const add = (text: string) => {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) line.breakLine();
      line.add(named ? decoded(part) : part, open);
    }
  };
  const toggle = (style: string, closes: boolean) => {
    const kind = styles.get(style.toLowerCase());
    if (!kind) return;
    const place = open.findLastIndex((mark) => mark.kind === kind);
    if (!closes) open.push({ kind });
    else if (place >= 0) open.splice(place, 1);
  };
  for (const match of source.matchAll(tag)) {
    add(source.slice(last, match.index));
    last = match.index + match[0].length;
    const [, slash, name = '', attributes = '', shortSlash, shortName] = match;
    if (name.toLowerCase() === 'v' && slash === '') {
      const next = decoded(attributes.replace(/^[^\s]*\s+/, '')).trim();
      if (next !== '' && next !== speaker) add(`${next}: `);
      speaker = next;
    } else if (name.toLowerCase() === 'rt') add(slash ? ')' : '(');
    else toggle(name || (shortName ?? ''), (slash ?? shortSlash) === '/');
  }
  add(source.slice(last));
  return line.finish();
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => characters.get(name) ?? whole);
}
