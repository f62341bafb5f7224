import type { PageFacts } from './pageFacts';
import { isWebAddress } from './webAddress';

/** Where and when a page was captured, as the tool that saved it noted. Null where it did not. */
export interface Capture {
  readonly address: string | null;
  /** ISO 8601, in UTC. */
  readonly at: string | null;
}

/**
 * Reads the notes of what saved a page: browsers (“saved from url”), SingleFile, Save Page WE, WebScrapBook, HTTrack,
 * the Wayback Machine and archive.today. `rootAttributes` are those of `<html>`.
 */
export function captureOf(
  comments: readonly string[],
  facts: PageFacts,
  rootAttributes: ReadonlyMap<string, string>,
): Capture {
  const noted = [
    ...comments.map(fromComment),
    {
      address: facts.meta.get('savepage-url')?.[0] ?? null,
      at: instantOf(facts.meta.get('savepage-date')?.[0]),
    },
    {
      address: rootAttributes.get('data-scrapbook-source') ?? null,
      at: stampedInstant(rootAttributes.get('data-scrapbook-create')?.slice(0, 14)),
    },
    ...[facts.canonical, facts.base, facts.meta.get('og:url')?.[0]].map((address) => archived(address ?? '')),
  ].filter((capture) => capture !== null);
  const addresses = noted.flatMap(({ address }) => (address && isWebAddress(address) ? [address] : []));
  // A page saved in a browser out of an archive was captured when the archive did so.
  const unpacked = addresses.map(archived).filter((capture) => capture !== null);
  return {
    address: unpacked[0]?.address ?? addresses[0] ?? null,
    at: unpacked[0]?.at ?? noted.find(({ at }) => at !== null)?.at ?? null,
  };
}

/** The address of the page itself where the given one is an archive's copy of it; else the given one. */
export function withoutArchive(address: string): string {
  return archived(address)?.address ?? address;
}

/** UTF-16 code units; notes are short, and what is longer must not be searched for long. */
const longestNote = 2_000;

function fromComment(whole: string): Capture | null {
  const comment = whole.slice(0, longestNote);
  const browser = /^\s*saved from url=\(\d+\)(\S+)\s*$/.exec(comment)?.[1];
  if (browser) return { address: browser, at: null };
  if (comment.includes('SingleFile'))
    return {
      address: /^\s*url:\s*(\S+)\s*$/m.exec(comment)?.[1] ?? null,
      at: instantOf(/^\s*saved date:\s*(.+)$/m.exec(comment)?.[1]),
    };
  const mirrored = /^\s*Mirrored from (\S+) by HTTrack[^,]*,\s*(.+?)\s*$/.exec(comment);
  if (mirrored) return { address: `http://${mirrored[1]}`, at: instantOf(mirrored[2]) };
  const wayback = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2} \d{1,2}, \d{4})/.exec(comment);
  return wayback ? { address: null, at: instantOf(`${wayback[2]} ${wayback[1]} UTC`) } : null;
}

/** The Wayback Machine and archive.today have time and address of the original in their own address. */
function archived(address: string): Capture | null {
  const wayback = /^(?:https?:)?\/\/web\.archive\.org\/web\/(\d{14})[a-z_]*\/(.+)$/i.exec(address);
  const today =
    /^https?:\/\/archive\.(?:today|is|ph|fo|li|md|vn)\/(\d{4})\.(\d\d)\.(\d\d)-(\d{6})\/(.+)$/i.exec(address);
  const original = wayback?.[2] ?? today?.[5];
  if (!original) return null;
  const stamp = wayback?.[1] ?? today?.slice(1, 5).join('');
  return { address: isWebAddress(original) ? original : `http://${original}`, at: stampedInstant(stamp) };
}

/** `20150105072435`, in UTC. */
function stampedInstant(stamp: string | undefined): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp ?? '');
  return match ? instantOf(`${match.slice(1, 4).join('-')}T${match.slice(4).join(':')}Z`) : null;
}

/** An instant that names its offset from UTC: without one, every reader would take it for another. */
export function instantOf(text: string | undefined): string | null {
  const date = (text ?? '').replace(/\([^)]*\)\s*$/, '').trim();
  if (date.length > 80 || !/(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/.test(date)) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
