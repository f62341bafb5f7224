import { describe, expect, it } from 'vitest';
import { newRow } from '../casefile/newRow';
import { addSource, smallCaseTime as at, smallCase } from '../casefile/testing/smallCase';
import type { Id, Stance, StatementRow } from '../model';
import { chainText } from './chainText';
import { weigh } from './weigh';

/** A case with origins by name; `says` adds a statement on the claim in a source of its own. */
function scene() {
  const { state, caseId, ...rest } = smallCase([]);
  const caseFile = { state, caseId, ...rest };
  const base = () => newRow(caseId, 'T', at);
  const claim = { ...base(), text: 'Half the depot is held', note: null };
  state.claims.set(claim.id, claim);
  const origins = new Map<string, Id>();
  const origin = (name: string, parent?: string): Id => {
    const row = {
      ...base(),
      name,
      kind: 'organisation' as const,
      aliases: [],
      parentId: parent ? (origins.get(parent) ?? null) : null,
      reliability: null,
      note: null,
    };
    state.origins.set(row.id, row);
    origins.set(name, row.id);
    return row.id;
  };
  const idOf = (name: string) => origins.get(name) ?? origin(name);
  const says = (stance: Stance, chain: readonly string[], outlet?: string): StatementRow => {
    const source = addSource(caseFile, `Text ${state.sources.size}`);
    state.sources.set(source.id, { ...source, originId: outlet ? idOf(outlet) : null });
    const highlight = [...state.highlights.values()].find((row) => row.sourceId === source.id);
    if (!highlight) throw new Error('every source has a highlight');
    const steps = chain.map((name) => ({ originId: idOf(name), mode: 'indirect' as const, hedge: null }));
    const row = {
      ...base(),
      claimId: claim.id,
      highlightId: highlight.id,
      stance,
      chain: steps,
      reliability: null,
      credibility: null,
    };
    state.statements.set(row.id, row);
    return row;
  };
  return { state, claim, says, origin, standing: () => weigh(state).standingOf(claim.id) };
}

type Said = [stance: Stance, chain: string[], outlet?: string];

describe('the standing of a claim', () => {
  it.each<[string, Said[], string, string]>([
    ['nothing', [], 'unsupported', 'No statement is recorded.'],
    ['one origin', [['asserts', ['Courier']]], 'uncorroborated', '1 origin asserts it (Courier).'],
    [
      'two papers quoting one agency are one',
      [
        ['asserts', ['Courier', 'Agency']],
        ['asserts', ['Herald', 'Agency']],
      ],
      'uncorroborated',
      'All 2 statements that assert it go back to one origin (Agency).',
    ],
    [
      'two roots',
      [
        ['asserts', ['Courier', 'Monitor']],
        ['asserts', ['Contact']],
      ],
      'corroborated',
      '2 independent origins assert it (Monitor; Contact).',
    ],
    [
      'a denial',
      [
        ['asserts', ['Monitor']],
        ['asserts', ['Contact']],
        ['denies', ['Agency', 'Governor']],
      ],
      'contested',
      '2 independent origins assert it (Monitor; Contact); 1 origin denies it (Governor).',
    ],
    [
      'denied by two',
      [
        ['denies', ['Agency']],
        ['denies', ['Contact']],
      ],
      'refuted',
      'No origin asserts it; 2 independent origins deny it (Agency; Contact).',
    ],
    [
      'denied by one',
      [['denies', ['Agency']]],
      'unsupported',
      'No origin asserts it; 1 origin denies it (Agency).',
    ],
    [
      'a doubt counts for neither side',
      [
        ['asserts', ['@eye']],
        ['doubts', ['Courier']],
      ],
      'uncorroborated',
      '1 origin asserts it (@eye); 1 origin casts doubt on it (Courier).',
    ],
    [
      'a doubt beside a denial is no second voice',
      [
        ['denies', ['Agency']],
        ['doubts', ['Agency']],
      ],
      'unsupported',
      'No origin asserts it; 1 origin denies it (Agency).',
    ],
    ['only mentioned', [['mentions', ['Courier']]], 'unsupported', 'It is only mentioned.'],
    [
      'without a chain the outlet speaks',
      [
        ['asserts', [], 'Courier'],
        ['asserts', ['Courier']],
      ],
      'uncorroborated',
      'All 2 statements that assert it go back to one origin (Courier).',
    ],
    [
      'without chain and outlet the source speaks',
      [
        ['asserts', []],
        ['asserts', []],
      ],
      'corroborated',
      '2 independent origins assert it (“Source 1”; “Source 2”).',
    ],
  ])('%s', (_name, said, expected, reason) => {
    const { says, standing } = scene();
    for (const [stance, chain, outlet] of said) says(stance, chain, outlet);
    expect(standing()).toMatchObject({ standing: expected, reason });
  });

  it('two desks of one house are one origin, and so is the house', () => {
    const { says, origin, standing } = scene();
    origin('House');
    origin('Desk A', 'House');
    origin('Desk B', 'House');
    says('asserts', ['Desk A']);
    says('asserts', ['Desk B']);
    says('asserts', ['House']);
    expect(standing()).toMatchObject({
      standing: 'uncorroborated',
      reason: 'All 3 statements that assert it go back to one origin (Desk A, of House).',
    });
  });

  it('parents in a circle neither hang nor count twice', () => {
    const { state, says, origin, standing } = scene();
    const a = origin('A');
    const b = origin('B', 'A');
    const row = state.origins.get(a);
    if (row) state.origins.set(a, { ...row, parentId: b });
    says('asserts', ['A']);
    says('asserts', ['B']);
    expect(standing().standing).toBe('uncorroborated');
  });

  it.each(['statements', 'highlights', 'sources'] as const)(
    'what is in the bin of %s no longer counts',
    (table) => {
      const { state, says, standing } = scene();
      const statement = says('asserts', ['Courier']);
      const highlightId = statement.highlightId;
      const id = {
        statements: statement.id,
        highlights: highlightId,
        sources: state.highlights.get(highlightId)?.sourceId ?? '',
      }[table];
      const rows = state[table] as Map<string, { deletedAt: string | null }>;
      rows.set(id, { ...(rows.get(id) as object), deletedAt: at });
      expect(standing()).toMatchObject({ standing: 'unsupported', statements: [] });
    },
  );
});

describe('chainText', () => {
  it('reads from the outlet to the root', () => {
    const { state, says } = scene();
    const { chain } = says('asserts', ['The Northern Courier', 'Sarab Monitor', 'two residents']);
    expect(chainText(state, chain)).toBe('The Northern Courier, citing Sarab Monitor, citing two residents');
    expect(chainText({ origins: new Map() }, chain.slice(0, 1))).toBe('an origin that is gone');
  });
});
