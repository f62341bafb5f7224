import type { CaseState } from '../../model/caseState';
import type { SourceRow } from '../../model/rows';
import { formatDate } from '../../report';
import { originName } from '../../report/sourceNames';

/** What a source is, as bibliographies tell things apart. */
export type ReferenceKind = 'webpage' | 'book' | 'letter' | 'picture' | 'dataset' | 'document';

/** A date as exact as it is known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A source as an entry of a bibliography. Empty texts are not known. */
export interface Reference {
  /** Letters, digits and hyphens; the same at every export, and of one source only. */
  readonly key: string;
  readonly kind: ReferenceKind;
  readonly title: string;
  /** Each as the source names them: names are not taken apart by guessing. */
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: PartialDate | null;
  /** When it was captured, where the file says so, and else when it was taken in. */
  readonly accessed: PartialDate | null;
  readonly address: string;
  readonly language: string;
  /** Handling mark, both hashes and times: what a reader needs to tell whether a copy is this one. */
  readonly note: string;
}

/** By the name of the importer that read it; anything else is a page where it has an address, and a document where not. */
const kinds: Readonly<Record<string, ReferenceKind>> = {
  ...{ html: 'webpage', mhtml: 'webpage', warc: 'webpage' },
  ...{ epub: 'book', eml: 'letter', msg: 'letter', mbox: 'letter', image: 'picture' },
  ...{ csv: 'dataset', xlsx: 'dataset', ods: 'dataset' },
};

export function referenceOf(state: CaseState, source: SourceRow): Reference {
  const origin = originName(state, source);
  const published = partialDate(source.publishedAt);
  const authors = (source.author ?? '')
    .split(';')
    .map((author) => author.trim())
    .filter(Boolean);
  const about = authors[0] ?? (origin || source.publisher || source.title);
  return {
    key: [slug(about), published?.year, source.id.slice(0, 8)].filter(Boolean).join('-'),
    kind: kinds[source.kind] ?? (source.address ? 'webpage' : 'document'),
    title: source.title,
    authors,
    publisher: source.publisher || origin,
    published,
    accessed: partialDate(source.capturedAt ?? source.importedAt),
    address: source.address ?? '',
    language: source.language ?? '',
    note: [
      source.handling ?? '',
      `File “${source.fileName}”, SHA-256 ${source.sha256}, taken in ${formatDate(source.importedAt)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The date an ISO 8601 text begins with; null where it is none. */
export function partialDate(date: string | null): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return {
    year,
    ...(month >= 1 && month <= 12 && { month, ...(day >= 1 && day <= 31 && { day }) }),
  };
}

/** `2026-05-04`, no more exact than it is. */
export function isoDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => part ?? [])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Bibliography programs take only plain letters in a key; a name in another script leaves none. */
function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain.split('-').slice(0, 3).join('-') || 'source';
}
