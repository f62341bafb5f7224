import { describe, expect, test } from 'vitest';
import { exporters } from './registry';
import { depotCase } from './testing/depotCase';

/** Formats that quote nothing, and the case itself, which is handed over as it is. */
const withoutQuotations = new Set(['qdc', 'csl', 'ris', 'bibtex', 'assay']);
async function made(name: string, change: (build: ReturnType<typeof depotCase>) => void = () => {}) {
  const exporter = exporters.find((each) => each.name === name);
  const built = depotCase();
  change(built);
  return exporter?.export(built.build.input());
}

/** Why a format cannot be made of the invented case here (nothing prints, no source is a PDF); null where it can. */
async function whyNot(name: string): Promise<string | null> {
  const result = await made(name);
  return result?.ok ? null : `${name} has tests of its own: ${result?.error.message}`;
}

describe.each(exporters.map(({ name }) => name))('%s', (name) => {
  test('the same case at the same instant is the same file, byte for byte', async (context) => {
    const [one, other] = [await made(name), await made(name)];
    const reason = await whyNot(name);
    if (reason) return context.skip(reason);
    if (!one?.ok || !other?.ok) throw new Error(`${name} was not made`);
    expect(Buffer.from(one.value.bytes).equals(Buffer.from(other.value.bytes))).toBe(true);
  });

  test('words that are not the source’s stop it, and the place is named', async (context) => {
    if (withoutQuotations.has(name)) return context.skip(`${name} quotes nothing, or is the case as it is`);
    const reason = await whyNot(name);
    if (reason) return context.skip(reason);
    const result = await made(name, ({ build, fence }) => {
      const [range] = fence.ranges;
      if (range)
        build.state.highlights.set(fence.id, { ...fence, ranges: [{ ...range, exact: 'other words' }] });
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'quotation-mismatch', message: expect.stringContaining('other words') },
    });
  });
});

/** What each format cannot hold of the invented case, as its summary must say. */
const losses: Readonly<Record<string, readonly RegExp[]>> = {
  md: [/colours/i],
  stix: [/tags/, /notes on highlights/],
  claimreview: [/identifier where its address belongs/],
  qdpx: [/reports/],
};

test.each(Object.entries(losses))('%s says what it leaves out', async (name, said) => {
  const result = await made(name, ({ news }) => {
    (news as { handling?: string }).handling = 'TLP:AMBER';
  });
  const summary = result?.ok ? result.value.warnings.join(' ') : '';
  for (const words of said) expect(summary).toMatch(words);
});
