import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, it, test } from 'vitest';
import { depotCase } from '../testing/depotCase';
import { exportedText } from '../testing/exported';
import { stixConfidence } from './confidence';
import { stixExporter } from './stixExporter';
import { namedId, rowId } from './stixIds';

const schemas = join(import.meta.dirname, '../../../../../shared/schemas/stix-2.1/schemas');

interface Named {
  readonly type: string;
  readonly id: string;
  readonly [name: string]: unknown;
}

/** The depot case with what makes a bundle invalid: marks, addresses that are none, grades that say nothing. */
function gradedCase() {
  const depot = depotCase();
  const { state } = depot.build;
  const address = 'not an <address>';
  state.sources.set(depot.arabic.id, { ...depot.arabic, handling: 'TLP:AMBER', address });
  const claim = depot.build.claim('Nine guards were killed.');
  const links = {
    ...claim,
    id: '00000000-0000-4000-8000-00000000a11a',
    fromId: depot.held.id,
    toId: claim.id,
  };
  state.links.set(links.id, { ...links, kind: 'supports', reason: 'Same night.' } as never);
  depot.build.statement(claim, depot.across, {
    chain: [{ originId: depot.courier.id, mode: 'own-voice', hedge: null }],
    reliability: { scheme: 'nato', code: 'F' },
    credibility: { scheme: 'nato', code: '6' },
    quantity: { low: 9, best: 9, high: 9, unit: 'people', kind: 'killed', who: 'guards', asOf: null },
  });
  return depot;
}

async function objectsOf(input = gradedCase().build.input()): Promise<Named[]> {
  return JSON.parse(await exportedText('stix', input)).objects;
}

function schemaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
}

test('every object is valid by the schemas of OASIS', async (context) => {
  if (!existsSync(schemas)) {
    const line = 'the OASIS schemas are not there: the bundle was not checked by them';
    console.warn(line);
    return context.skip(line);
  }
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const ids = new Map<string, string>();
  for (const name of schemaFiles(schemas)) {
    const schema = JSON.parse(readFileSync(join(schemas, name), 'utf8'));
    ids.set(name.replace(/^.*[\\/]/, ''), schema.$id);
    ajv.addSchema(schema);
  }
  const text = await exportedText('stix', gradedCase().build.input());
  const judge = (file: string, value: unknown) => {
    ajv.validate(ids.get(`${file}.json`) ?? '', value);
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  const bundle = JSON.parse(text);
  for (const object of bundle.objects as Named[])
    expect([object.type, judge(object.type, object)]).toEqual([object.type, []]);
  // The schema of bundles knows neither notes nor opinions nor definitions of extensions, and lets nothing else pass.
  const known = ['identity', 'marking-definition', 'relationship', 'report'];
  const objects = (bundle.objects as Named[]).filter(({ type }) => known.includes(type));
  expect(judge('bundle', { ...bundle, objects })).toEqual([]);
  // A judge that accepts everything is none.
  expect(judge('note', { ...bundle.objects[0], object_refs: [] })).not.toEqual([]);
});

it('points at nothing that is not in the bundle', async () => {
  const objects = await objectsOf();
  const ids = new Set(objects.map(({ id }) => id));
  expect(ids.size).toBe(objects.length);
  const pointed = objects.flatMap((object) =>
    [...JSON.stringify(object).matchAll(/"([a-z-]+--[0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''),
  );
  expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
});

it('makes numbers of F and 6, or takes the terms away where it gives numbers', async () => {
  const opinions = (await objectsOf()).filter(({ type }) => type === 'opinion');
  const [graded, denied, unknown] = opinions;
  expect(graded).toMatchObject({ opinion: 'agree', confidence: 50 });
  expect(graded?.explanation).toContain('usually reliable; possibly true');
  expect(JSON.stringify(graded?.extensions)).toContain('"code":"3","label":"Possibly true"');
  expect(denied).toMatchObject({ opinion: 'disagree' });
  expect(denied).not.toHaveProperty('confidence');
  expect(unknown).not.toHaveProperty('confidence');
  expect(JSON.stringify(unknown?.extensions)).toContain('"code":"6"');
  for (const [code, wanted] of [
    ['1', 90],
    ['5', 10],
    ['6', null],
  ] as const)
    expect(stixConfidence({ scheme: 'nato', code })).toBe(wanted);
  expect(stixConfidence({ scheme: 'uk-5x5x5', code: '1' })).toBeNull();
});

it('loses who has it from whom, the exact words, the document or its handling mark', async () => {
  const objects = await objectsOf();
  const graded = objects.find(({ type }) => type === 'opinion');
  const text = JSON.stringify(graded);
  for (const words of ['fuel depot on Tuesday 🔥', 'SHA-256']) expect(text).toContain(words);
  expect(text).toContain('"hedge":"according to"');
  expect(graded?.external_references).toMatchObject([{ url: 'https://courier.example/depot' }]);
  const marking = objects.find(({ type }) => type === 'marking-definition');
  expect(marking).toMatchObject({ definition: { statement: 'TLP:AMBER' } });
  const marked = objects.filter(({ object_marking_refs: refs }) => refs);
  expect(marked.map(({ type }) => type).sort()).toEqual(['note', 'opinion']);
  expect(objects.filter(({ type }) => type === 'relationship')).toMatchObject([
    { relationship_type: 'corroborates', description: 'Same night.' },
  ]);
});

it('hands over a case without claims as an empty bundle', async () => {
  const { build } = depotCase();
  build.state.claims.clear();
  expect(await stixExporter.export(build.input())).toMatchObject({ ok: false, error: { code: 'no-claims' } });
});

it('gives an object another identifier at the next export, or one STIX does not know', async () => {
  expect(await exportedText('stix', gradedCase().build.input())).toBe(
    await exportedText('stix', gradedCase().build.input()),
  );
  expect(namedId('identity', 'a')).toMatch(/^identity--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  expect(rowId('note', '5c0de000-0000-8000-8000-000000000001')).toMatch(/^note--.{14}5/);
  expect(rowId('note', '5c0de000-0000-4000-8000-000000000001')).toBe(
    'note--5c0de000-0000-4000-8000-000000000001',
  );
});

test('a report’s term of likelihood becomes a bare number, or its number a bare word', async () => {
  const { build, report } = gradedCase();
  const marks = [{ type: 'likelihood', attrs: { term: 'likely', yardstick: 'icd203' } }];
  const words = { type: 'text', text: 'probably', marks };
  report.body.content?.push({ type: 'paragraph', content: [words] });
  const found = (await objectsOf(build.input())).find(({ type }) => type === 'report');
  const [extension] = Object.values(found?.extensions as Record<string, Record<string, unknown>>);
  expect(extension?.judgement_terms).toEqual([
    {
      ...{ kind: 'likelihood', words: 'probably', term: 'likely', yardstick: 'icd203' },
      ...{ meaning: 'Likely: 55–80 % (ICD 203)', from: 55, to: 80 },
    },
  ]);
});
