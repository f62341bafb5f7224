import type { Fact } from '../../model/rows';
import { encodingOfCodePage } from '../encoding/codePages';
import { decodeBytes } from '../encoding/decodeBytes';
import { noMetadata } from '../metadata';
import type { DocumentMetadata } from '../types';

/** Numbers of the properties that are read. */
const property = {
  codePage: 1,
  title: 2,
  subject: 3,
  author: 4,
  keywords: 5,
  comments: 6,
  lastAuthor: 8,
  created: 12,
  saved: 13,
  program: 18,
};

/** Between 1601, where these files count from, and 1970, in units of 100 nanoseconds. */
const epoch = 116_444_736_000_000_000n;

/** What an old Word file says of itself; `summary` is its set of properties. Damaged ones say nothing. */
export function docMetadata(summary: Uint8Array | null): DocumentMetadata {
  const values = summary ? valuesOf(summary) : new Map<number, string>();
  const value = (number: number) => values.get(number)?.trim() || null;
  const facts: Fact[] = (
    [
      ['Subject', property.subject],
      ['Description', property.comments],
      ['Keywords', property.keywords],
      ['Created', property.created],
      ['Last saved', property.saved],
      ['Last saved by', property.lastAuthor],
      ['Program', property.program],
    ] as const
  ).flatMap(([name, number]) => {
    const stated = value(number);
    return stated ? [{ name, value: stated }] : [];
  });
  return {
    ...noMetadata,
    title: value(property.title),
    author: value(property.author),
    publishedAt: value(property.created),
    facts,
  };
}

function valuesOf(summary: Uint8Array): Map<number, string> {
  const values = new Map<number, string>();
  const view = new DataView(summary.buffer, summary.byteOffset, summary.byteLength);
  const has = (at: number, length: number) => at >= 0 && at + length <= summary.length;
  if (!has(44, 4)) return values;
  const set = view.getUint32(44, true);
  if (!has(set, 8)) return values;
  const count = Math.min(100, view.getUint32(set + 4, true));
  let encoding = 'windows-1252';
  for (let number = 0; number < count; number++) {
    const pair = set + 8 + number * 8;
    if (!has(pair, 8)) break;
    const [id, at] = [view.getUint32(pair, true), set + view.getUint32(pair + 4, true)];
    if (!has(at, 8)) continue;
    const kind = view.getUint32(at, true);
    if (id === property.codePage) encoding = encodingOfCodePage(view.getUint16(at + 4, true));
    else if (kind === 30 && has(at + 8, view.getUint32(at + 4, true))) {
      const bytes = summary.subarray(at + 8, at + 8 + view.getUint32(at + 4, true));
      values.set(id, decodeBytes(bytes, encoding).split('\0')[0] ?? '');
    } else if (kind === 64 && has(at + 4, 8)) {
      const time = view.getBigUint64(at + 4, true);
      const instant = new Date(Number((time - epoch) / 10_000n));
      if (time > epoch && instant.getUTCFullYear() < 2200)
        values.set(id, instant.toISOString().replace('.000Z', 'Z'));
    }
  }
  return values;
}
