import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJournal, readCaseFile, readChanges, replay, verifyCaseFile, verifyChain } from '@core/casefile';
import { decodeSourceText, encodeSourceText } from '@core/import/sourceTextJson';
import { decodeMessage, encodeMessage } from '@host/wire';
import { unzipSync } from 'fflate';
import { expectRefusal } from './expectRefusal';
import type { Seed, Subject } from './types';

const words = (text: string) => new TextEncoder().encode(text);

/** The formats Assay writes itself: a case file, its journal, a stored text, a message between page and host. */
export function ownSubjects(root: string): Subject[] {
  const path = join(root, 'out/resources/sample.assay');
  if (!existsSync(path)) return [];
  const sample = new Uint8Array(readFileSync(path));
  const members = unzipSync(sample);
  const texts = Object.entries(members).filter(([name]) => name.startsWith('texts/'));
  return [
    {
      name: 'assay',
      seeds: [{ fileName: 'sample.assay', bytes: sample }],
      attempt: async ({ bytes }) => {
        const read = readCaseFile(bytes);
        const { ok, problems } = verifyCaseFile(bytes);
        if (!read.ok && ok) throw new Error('A case file that cannot be read was verified.');
        if (!ok && problems.length === 0)
          throw new Error('A case file is not verified, and nobody says why.');
        return read.ok ? (ok ? 'read' : 'not-verified') : expectRefusal(read);
      },
    },
    {
      name: 'journal',
      seeds: [{ fileName: 'journal.jsonl', bytes: members['journal.jsonl'] ?? words(''), structure: 'text' }],
      attempt: async ({ bytes }) => readJournal(new TextDecoder().decode(bytes)),
    },
    {
      name: 'source text',
      seeds: texts.map(([fileName, bytes]): Seed => ({ fileName, bytes })),
      attempt: async ({ bytes }) => {
        const read = decodeSourceText(bytes);
        if (!read.ok) return expectRefusal(read);
        encodeSourceText(read.value);
        return 'read';
      },
    },
    {
      name: 'message',
      seeds: [
        message({ call: 'journal.append', parameters: { caseId: 'a', bodies: ['{}'] } }),
        message([words('abc')]),
      ],
      attempt: async ({ bytes }) => {
        const read = decodeMessage(bytes);
        return read.ok ? 'read' : expectRefusal(read);
      },
    },
  ];
}

function readJournal(text: string): string {
  const entries = parseJournal(text);
  if (!entries.ok) return expectRefusal(entries);
  const chain = verifyChain(entries.value);
  const changes = readChanges(entries.value);
  if (!changes.ok) return expectRefusal(changes);
  replay(changes.value);
  return chain.ok ? 'read' : expectRefusal(chain);
}

function message(value: unknown): Seed {
  const parts = encodeMessage(value);
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { fileName: 'message', bytes, structure: 'bytes' };
}
