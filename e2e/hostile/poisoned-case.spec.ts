import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { blobOf, sourceTextOf } from '../../src/core/casefile';
import { exporters } from '../../src/core/export/registry';
import type { ExportInput } from '../../src/core/export/types';
import { ok } from '../../src/core/model';
import { poison, poisonedCase } from './poisonedCase';

test('what a forged case is exported as computes, runs or leads to a script', async () => {
  const caseFile = await poisonedCase();
  const input: ExportInput = {
    ...{ state: caseFile.state, target: { kind: 'case' }, at: '2031-05-06T08:00:00.000Z' },
    sourceText: async (sourceId) => sourceTextOf(caseFile, sourceId),
    blob: async (area, sha256) => blobOf(caseFile, area, sha256),
    journal: async () => ok(caseFile.entries),
  };
  const files = new Map<string, Uint8Array>();
  for (const exporter of exporters) {
    const made = await exporter.export(input);
    if (made.ok) files.set(exporter.name, made.value.bytes);
  }
  expect([...files.keys()]).toEqual(expect.arrayContaining(['html', 'docx', 'csv', 'xlsx', 'md', 'bibtex']));
  const parts = (name: string) =>
    Object.entries(unzipSync(files.get(name) ?? new Uint8Array())).map(
      ([part, bytes]) => [part, strFromU8(bytes)] as const,
    );

  for (const [part, text] of parts('csv')) {
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(
      cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell)),
      part,
    ).toEqual([]);
  }
  for (const [part, text] of [...parts('xlsx'), ...parts('docx')]) {
    expect(text.match(/<f[ >]|w:instr(?:Text)?[^<]*(?:javascript|DDE)/gi) ?? [], part).toEqual([]);
    if (part.endsWith('.rels')) expect(text.includes('javascript:'), part).toBe(false);
  }
  const [, body = ''] = strFromU8(files.get('md') ?? new Uint8Array()).split(/^---\n.*?\n---\n/s);
  expect(body.includes('onerror')).toBe(true);
  expect(body.match(/.{20}(?:\]\(\s*<?javascript:|(?<!\\)<(?:img|script)).{20}/gi) ?? []).toEqual([]);
  expect(poison.startsWith('=')).toBe(true);
});
