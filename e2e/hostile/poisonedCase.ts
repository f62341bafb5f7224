import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type CaseFile,
  commitTo,
  newCaseFile,
  packCaseFile,
  readCaseFile,
  sourceTextOf,
} from '../../src/core/casefile';
import { newId, type Operation, type RichNode, type SourceText } from '../../src/core/model';
import { sha256Hex } from '../../src/core/text/hash';

/** The number of what the poisoned case does, should it get to. */
export const poisonNumber = 901;
const script = `trip(${poisonNumber})`;

/** What begins every name and note: a live formula in a sheet, markup in a page, a template, a line end. */
export const poison = `=1+1"><img src=x: onerror=${script}><script>${script}</script>' onmouseover='${script}\`{{${script}}}`;

/** What people write in rows, by the field's name. Words of sources must stay as they are: quotations are checked. */
const written = new Set(
  'title text name author publisher address fileName filePath place reason interests access hedge wouldSettle createdBy label handling value unit who countedBy reliabilityReason credibilityReason passage'.split(
    ' ',
  ),
);

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The sample case with every name, note, title and address in it poisoned, and every link leading to a script. */
export async function poisonedCase(): Promise<CaseFile> {
  const read = readCaseFile(await readFile(resolve('out/resources/sample.assay')));
  if (!read.ok) throw new Error(read.error.message);
  const sample = read.value;
  const at = sample.changes[0]?.at ?? '';
  const id = newId();
  const poisoned = newCaseFile({ title: poison, at, by: poison, createdWith: poison, caseId: id });
  const texts = poisonTexts(sample, poisoned);
  for (const { operations, label } of sample.changes) {
    const rows = operations
      .filter(({ table }) => table !== 'cases')
      .map((operation) =>
        JSON.parse(
          JSON.stringify(poisonIn(operation as unknown as Json, texts)).replaceAll(sample.caseId, id),
        ),
      );
    if (rows.length > 0)
      commitTo(poisoned, `${poison} ${label}`, rows as unknown as Operation[], { at, by: poison });
  }
  return poisoned;
}

export async function poisonedCaseFile(): Promise<Uint8Array> {
  const packed = packCaseFile(await poisonedCase(), 0);
  if (!packed.ok) throw new Error(packed.error.message);
  return packed.value;
}

/** Gives the stored texts links that lead to scripts, as a forged case file can; answers their new names by the old. */
function poisonTexts(sample: CaseFile, poisoned: CaseFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [sha256, bytes] of sample.blobs.sources) poisoned.blobs.sources.set(sha256, bytes);
  for (const source of sample.state.sources.values()) {
    const text = sourceTextOf(sample, source.id);
    if (!text.ok) throw new Error(text.error.message);
    const forged: SourceText = {
      ...text.value,
      blocks: text.value.blocks.map((block) =>
        block.kind === 'paragraph' && block.end > block.start + 4
          ? {
              ...block,
              marks: [
                { start: block.start, end: block.start + 2, kind: 'link', address: `javascript:${script}` },
                { start: block.start + 2, end: block.start + 4, kind: 'link', address: poison },
              ],
            }
          : block,
      ),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(forged));
    names.set(source.document, sha256Hex(bytes));
    poisoned.blobs.texts.set(sha256Hex(bytes), bytes);
  }
  return names;
}

function poisonIn(value: Json, texts: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => poisonIn(item, texts));
  if (value === null || typeof value !== 'object') return value;
  const poisoned: { [name: string]: Json } = {};
  for (const [name, inner] of Object.entries(value))
    poisoned[name] =
      // Who read a source, and in which version, is bounded.
      name === 'importer'
        ? inner
        : typeof inner === 'string' && written.has(name)
          ? `${poison} ${inner}`
          : poisonIn(inner, texts);
  if (value.type === 'text') return withLink(poisoned);
  return poisoned;
}

/** A run of a note or report that leads to a script. */
function withLink(node: { [name: string]: Json }): { [name: string]: Json } {
  const link = { type: 'link', attrs: { href: `javascript:${script}`, target: '_blank', onclick: script } };
  return { ...node, marks: [...((node.marks as RichNode['marks']) ?? []), link] } as never;
}
