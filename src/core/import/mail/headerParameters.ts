import { decodeCharset, decodeWords } from './encodedWords';

/** A header such as `text/plain; charset="utf-8"`, taken apart. */
export interface ParameterisedValue {
  /** In lower case: `text/plain`, `attachment`. Empty where it is missing. */
  readonly value: string;
  /** By name in lower case, decoded. A map, since names come from the message. */
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;
/** Longer ones are no header of a mail program. */
const longest = 20_000;

/** Takes a header's value and parameters apart, those in several pieces and in other encodings (RFC 2231) put together. */
export function readParameters(header: string | null): ParameterisedValue {
  const text = (header ?? '').slice(0, longest);
  const value = (text.split(';', 1)[0] ?? '').trim().toLowerCase();
  const parameters = new Map<string, string>();
  const pieces = new Map<string, { index: number; text: string; isEncoded: boolean }[]>();
  for (const [, name = '', quoted, plain = ''] of text.matchAll(parameter)) {
    const content = quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/g, '$1');
    const extended = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/.exec(name.toLowerCase());
    if (!extended || (extended[2] === undefined && extended[3] === undefined)) {
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, decodeWords(content));
      continue;
    }
    const key = extended[1] ?? '';
    const list = pieces.get(key) ?? [];
    list.push({ index: Number(extended[2] ?? 0), text: content, isEncoded: extended[3] === '*' });
    pieces.set(key, list);
  }
  for (const [name, list] of pieces) parameters.set(name, joined(list));
  return { value, parameters };
}

function joined(pieces: readonly { index: number; text: string; isEncoded: boolean }[]): string {
  const inOrder = [...pieces].sort((a, b) => a.index - b.index);
  const stated = inOrder[0]?.isEncoded ? /^([^']*)'[^']*'/.exec(inOrder[0].text) : null;
  const bytes: number[] = [];
  for (const [place, { text, isEncoded }] of inOrder.entries()) {
    const content = place === 0 && stated ? text.slice(stated[0].length) : text;
    const units = isEncoded ? percentDecoded(content) : new TextEncoder().encode(content);
    for (const unit of units) bytes.push(unit);
  }
  return decodeCharset(Uint8Array.from(bytes), stated?.[1] || 'utf-8');
}

function percentDecoded(text: string): number[] {
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const code = /^%[\da-f]{2}/i.test(text.slice(place, place + 3)) ? text.slice(place + 1, place + 3) : null;
    bytes.push(code === null ? text.charCodeAt(place) & 0xff : Number.parseInt(code, 16));
    if (code !== null) place += 2;
  }
  return bytes;
}
