import type { Id } from '../model/id';
import type { RichNode } from '../model/richText';
import { type JudgementTerm, judgementTerm } from '../report/judgementTerm';
import { sentenceSpans } from './sentenceSpans';

/** What a sentence can rest on: the row a citation, mention, quotation or claim block names. */
export interface Support {
  readonly kind: 'highlight' | 'claim' | 'source';
  readonly id: Id;
}

/** A sentence of a report. */
export interface ReportSentence {
  /** Its words; citations, mentions and other pieces are one U+FFFC each, line breaks `\n`. */
  readonly text: string;
  /** Where it begins in positions of the editor; a UTF-16 offset into `text` added to it is a position. */
  readonly from: number;
  /** What is cited and mentioned in it, and what is quoted right after it. */
  readonly supports: readonly Support[];
  /** The names of what it mentions. */
  readonly names: readonly string[];
  /** Terms of a judgement the analyst has marked as such, in order; UTF-16 offsets into `text`, `end` exclusive. */
  readonly terms: readonly MarkedTerm[];
}

export interface MarkedTerm extends JudgementTerm {
  readonly start: number;
  readonly end: number;
}

/** A quotation or a claim that stands in a report as a block of its own. */
export interface ReportPiece extends Support {
  readonly from: number;
  readonly label: string;
}

export interface ReportSentences {
  /** In order; headings and code hold none. */
  readonly sentences: readonly ReportSentence[];
  readonly pieces: readonly ReportPiece[];
  /** The length of the body in positions, to know the text they were counted in. */
  readonly size: number;
}

/** Nodes without content, one position long (tiptap's atoms and leaves). */
const leaves = new Set([
  'mention',
  'citation',
  'hardBreak',
  'horizontalRule',
  'quotation',
  'claimBlock',
  'figure',
  'liveBlock',
  'footnote',
  'image',
]);
const pieceKinds: Readonly<Record<string, Support['kind']>> = { quotation: 'highlight', claimBlock: 'claim' };
const atomMark = '\ufffc';

/** The sentences of a report's body with what each rests on. */
export function reportSentences(body: RichNode): ReportSentences {
  const sentences: ReportSentence[] = [];
  const pieces: ReportPiece[] = [];
  /** The last sentence of the paragraph just before, for what is quoted right after it. */
  let before: ReportSentence | null = null;

  const walk = (node: RichNode, position: number): void => {
    const kind = pieceKinds[node.type];
    const id = kind && idOf(node, kind === 'highlight' ? 'highlight' : 'claim');
    if (kind && id) {
      pieces.push({ kind, id, from: position, label: String(node.attrs?.label ?? '') });
      if (before) {
        const supports = [...before.supports, { kind, id }];
        sentences[sentences.length - 1] = before = { ...before, supports };
      }
      return;
    }
    if (node.type === 'heading' || node.type === 'codeBlock') {
      before = null;
      return;
    }
    if (node.type === 'paragraph') {
      const found = sentencesOf(node, position + 1);
      sentences.push(...found);
      before = found.at(-1) ?? null;
      return;
    }
    const first = sentences.length;
    let at = position + 1;
    for (const child of node.content ?? []) {
      walk(child, at);
      at += sizeOf(child);
    }
    if (node.type === 'tableRow') shareSupports(sentences, first);
  };
  let at = 0;
  for (const child of body.content ?? []) {
    walk(child, at);
    at += sizeOf(child);
  }
  return { sentences, pieces, size: at };
}

/** What is cited in a row of a table is cited for all its cells. */
function shareSupports(sentences: ReportSentence[], first: number): void {
  const row = sentences.slice(first);
  const supports = row.flatMap((sentence) => sentence.supports);
  sentences.splice(first, row.length, ...row.map((sentence) => ({ ...sentence, supports })));
}

function sentencesOf(paragraph: RichNode, start: number): ReportSentence[] {
  let text = '';
  const supports: (Support & { at: number })[] = [];
  const names: { at: number; name: string }[] = [];
  const terms: MarkedTerm[] = [];
  for (const node of paragraph.content ?? []) {
    if (node.type === 'text') {
      addTerm(terms, node, text.length);
      text += node.text ?? '';
    } else if (node.type === 'hardBreak') text += '\n';
    else {
      const kind = node.attrs?.kind;
      const id = idOf(node, 'id');
      if (id && (kind === 'highlight' || kind === 'claim' || kind === 'source'))
        supports.push({ kind, id, at: text.length });
      if (node.type === 'mention') names.push({ at: text.length, name: String(node.attrs?.label ?? '') });
      text += atomMark;
    }
  }
  return sentenceSpans(text).map((span) => {
    const isIn = ({ at }: { at: number }) => at >= span.start && at < span.end;
    return {
      text: text.slice(span.start, span.end),
      from: start + span.start,
      supports: supports.filter(isIn).map(({ kind, id }) => ({ kind, id })),
      names: names.filter(isIn).map(({ name }) => name),
      terms: terms
        .filter((term) => isIn({ at: term.start }))
        .map((term) => ({
          ...term,
          start: term.start - span.start,
          end: Math.min(term.end, span.end) - span.start,
        })),
    };
  });
}

/** Words of one term that are cut up by other marks are one term. */
function addTerm(terms: MarkedTerm[], { text = '', marks = [] }: RichNode, start: number): void {
  const term = marks.map(judgementTerm).find((each) => each !== null);
  if (!term) return;
  const end = start + text.length;
  const last = terms.at(-1);
  if (last?.end === start && last.kind === term.kind && last.code === term.code)
    terms[terms.length - 1] = { ...last, end };
  else terms.push({ ...term, start, end });
}

function idOf(node: RichNode, attribute: string): Id | null {
  const id = node.attrs?.[attribute];
  return typeof id === 'string' && id !== '' ? id : null;
}

/** As ProseMirror counts: letters of text in UTF-16, leaves one, others their content and two. */
function sizeOf(node: RichNode): number {
  if (node.type === 'text') return node.text?.length ?? 0;
  if (leaves.has(node.type)) return 1;
  return (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 2);
}
