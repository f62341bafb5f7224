import type { Id } from '../../model/id';
import type { RichNode } from '../../model/richText';
import type { ReportRow } from '../../model/rows';

/** Something a sentence rests on. */
export interface CitedTarget {
  readonly kind: 'highlight' | 'source' | 'claim';
  readonly id: Id;
}

/** A sentence of a report that cites something, or a quotation or claim set into it, whose words are empty. */
export interface CitingSentence {
  readonly report: ReportRow;
  readonly words: string;
  readonly cites: readonly CitedTarget[];
}

interface Sentence {
  words: string;
  readonly cites: CitedTarget[];
}

/** The sentences of a report that cite a highlight, a source or a claim, in order. */
export function citingSentences(report: ReportRow): CitingSentence[] {
  const found: Sentence[] = [];
  visit(report.body, found);
  return found.filter(({ cites }) => cites.length > 0).map((sentence) => ({ report, ...sentence }));
}

function visit(node: RichNode, found: Sentence[]): void {
  const set = blockTarget(node);
  if (set) found.push({ words: '', cites: [set] });
  const content = node.content ?? [];
  if (content.some(({ type }) => type === 'text' || inlineTypes.has(type)))
    found.push(...sentencesOf(content));
  else for (const child of content) visit(child, found);
}

const inlineTypes: ReadonlySet<string> = new Set(['mention', 'citation', 'footnote', 'hardBreak']);

/** A citation stands behind the sentence it is for, as its full stop or after it. */
function sentencesOf(content: readonly RichNode[]): Sentence[] {
  const sentences: Sentence[] = [{ words: '', cites: [] }];
  for (const node of content) {
    const [first = '', ...rest] = wordsOf(node).split(/(?<=[.!?…؟。])\s+/u);
    (sentences.at(-1) as Sentence).words += first;
    for (const words of rest) sentences.push({ words, cites: [] });
    const cited = inlineTarget(node);
    const isBetween =
      node.type === 'citation' && sentences.at(-1)?.words.trim() === '' && sentences.length > 1;
    if (cited) sentences.at(isBetween ? -2 : -1)?.cites.push(cited);
  }
  return sentences.map(({ words, cites }) => ({ words: words.trim(), cites }));
}

function wordsOf(node: RichNode): string {
  if (node.type === 'mention') return String(node.attrs?.label ?? '');
  return node.type === 'hardBreak' ? ' ' : (node.text ?? '');
}

function inlineTarget({ type, attrs }: RichNode): CitedTarget | null {
  if (type !== 'mention' && type !== 'citation') return null;
  const { kind, id } = attrs ?? {};
  const isKnown = kind === 'highlight' || kind === 'source' || kind === 'claim';
  return isKnown && typeof id === 'string' ? { kind, id } : null;
}

function blockTarget({ type, attrs }: RichNode): CitedTarget | null {
  if (type === 'quotation' && typeof attrs?.highlight === 'string')
    return { kind: 'highlight', id: attrs.highlight };
  return type === 'claimBlock' && typeof attrs?.claim === 'string'
    ? { kind: 'claim', id: attrs.claim }
    : null;
}
