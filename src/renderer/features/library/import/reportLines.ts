import type { ExchangeFileOutcome, ImportOutcome } from './importJob';

/** What is said of some files of an import in one line of the panel. */
export type ReportLine =
  | { readonly kind: 'failed'; readonly key: number; readonly message: string; readonly name: string }
  | {
      readonly kind: 'known';
      readonly key: number;
      readonly name: string;
      readonly title: string;
      readonly sourceId: string;
    }
  /** Of a file of work on sources. */
  | { readonly kind: 'exchange'; readonly key: number; readonly outcome: ExchangeFileOutcome }
  /** Of an import that was interrupted. */
  | { readonly kind: 'unfinished'; readonly key: number; readonly name: string }
  /** A sentence that is true of all of `names`. */
  | {
      readonly kind: 'remark';
      readonly key: string;
      readonly names: readonly string[];
      readonly message: string;
    };

export interface ReportLines {
  readonly failed: readonly ReportLine[];
  readonly known: readonly ReportLine[];
  readonly exchanges: readonly ReportLine[];
  readonly remarks: readonly ReportLine[];
}

/** The outcomes worth a line. What is said of many files alike is said once. */
export function reportLines(outcomes: readonly ImportOutcome[]): ReportLines {
  const failed: ReportLine[] = [];
  const known: ReportLine[] = [];
  const exchanges: ReportLine[] = [];
  const leftOut = new Map<string, string[]>();
  const warned = new Map<string, string[]>();
  const gather = (map: Map<string, string[]>, sentence: string, name: string) => {
    const names = map.get(sentence);
    if (names) names.push(name);
    else map.set(sentence, [name]);
  };
  for (const [key, outcome] of outcomes.entries()) {
    const { name } = outcome;
    if (outcome.kind === 'failed') failed.push({ kind: 'failed', key, name, message: outcome.message });
    else if (outcome.kind === 'known')
      known.push({ kind: 'known', key, name, title: outcome.title, sourceId: outcome.sourceId });
    else if (outcome.kind === 'exchange') exchanges.push({ kind: 'exchange', key, outcome });
    else if (outcome.kind === 'left-out') gather(leftOut, outcome.message, name);
    else for (const warning of outcome.warnings) gather(warned, warning, name);
  }
  return { failed, known, exchanges, remarks: [...remarksOf(leftOut), ...remarksOf(warned)] };
}

/** Sentences of one file go together; a sentence of several stands alone. */
function remarksOf(sentences: ReadonlyMap<string, readonly string[]>): ReportLine[] {
  const remarks = new Map<string, { names: readonly string[]; said: string[] }>();
  for (const [sentence, names] of sentences) {
    const key = names.length === 1 ? `1 ${names[0]}` : `n ${sentence}`;
    const present = remarks.get(key);
    if (present) present.said.push(sentence);
    else remarks.set(key, { names, said: [sentence] });
  }
  return [...remarks].map(([key, { names, said }]) => ({
    kind: 'remark',
    key,
    names,
    message: said.join(' '),
  }));
}
