import { type CaseState, living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { CitationStyle, SourceRow } from '../../model/rows';
import { compareText, inOrderOfMaking } from '../inOrderOfMaking';
import { publisherName } from '../sourceNames';

/** Longest short title, in UTF-16 code units. */
const longestTitle = 48;

/**
 * What each living source of a case is cited as: `The Northern Courier 2024`, `“Rebels overrun part…”`. Two that would
 * be the same are told apart by letters, in order of their dates. Empty where sources are cited by numbers.
 */
export function sourceLabels(
  state: Pick<CaseState, 'sources' | 'origins'>,
  style: CitationStyle,
): ReadonlyMap<Id, string> {
  const labels = new Map<Id, string>();
  if (style === 'numbered') return labels;
  const alike = new Map<string, SourceRow[]>();
  for (const source of living(state as CaseState, 'sources')) {
    const label = style === 'author-date' ? authorDate(state as CaseState, source) : shortTitle(source);
    const list = alike.get(label);
    if (list) list.push(source);
    else alike.set(label, [source]);
  }
  for (const [label, sources] of alike)
    [...sources].sort(byDate).forEach((source, place) => {
      labels.set(source.id, sources.length === 1 ? label : toldApart(label, style, place));
    });
  return labels;
}

function toldApart(label: string, style: CitationStyle, place: number): string {
  return style === 'author-date' ? `${label}${letters(place)}` : `${label} (${letters(place)})`;
}

/** a … z, aa, ab, … */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/** Names are not taken apart by guessing: a family name is known only where a comma ends it. */
function authorDate(state: CaseState, source: SourceRow): string {
  const authors = (source.author ?? '')
    .split(';')
    .map((author) => author.trim())
    .filter(Boolean);
  const [first = ''] = authors;
  const family = first.includes(',') ? (first.split(',')[0] ?? first) : first;
  const name = authors.length > 1 ? `${family} et al.` : family;
  const year = /^\d{4}/.exec(source.publishedAt ?? '')?.[0] ?? 'n.d.';
  return `${name || publisherName(state, source) || shortTitle(source)} ${year}`;
}

function shortTitle({ title }: SourceRow): string {
  const main = title.split(/[:–—|]\s/u)[0]?.trim() || title;
  if (main.length <= longestTitle) return `“${main}”`;
  return `“${main.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…”`;
}

function byDate(left: SourceRow, right: SourceRow): number {
  return compareText(left.publishedAt ?? '9', right.publishedAt ?? '9') || inOrderOfMaking(left, right);
}
