import { describe, expect, it } from 'vitest';
import type { Stance } from '../model';
import { chainText } from './chainText';
import { ClaimScene } from './testing/claimScene';

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
      '2 independent origins assert it (“Text 1”; “Text 2”).',
    ],
  ])('%s', (_name, said, expected, reason) => {
    const scene = new ClaimScene();
    for (const [stance, chain, outlet] of said) scene.says(chain, { stance, outlet });
    expect(scene.standing()).toMatchObject({ standing: expected, reason });
  });

  it('a doubt by the house that denies it is no second voice', () => {
    const scene = new ClaimScene();
    const parentId = scene.origin('State');
    scene.origin('Governor', { parentId });
    scene.origin('Command', { parentId });
    scene.says(['Governor'], { stance: 'denies' });
    scene.says(['Command'], { stance: 'doubts' });
    scene.says(['Courier'], { stance: 'doubts' });
    expect(scene.standing().doubting.map(({ name }) => name)).toEqual(['Courier']);
  });

  it('parents in a circle neither hang nor count twice', () => {
    const scene = new ClaimScene();
    const a = scene.origin('A');
    const b = scene.origin('B', { parentId: a });
    const row = scene.state.origins.get(a);
    if (row) scene.state.origins.set(a, { ...row, parentId: b });
    scene.says(['A']);
    scene.says(['B']);
    expect(scene.standing().standing).toBe('uncorroborated');
  });

  it.each(['statements', 'highlights', 'sources'] as const)(
    'what is in the bin of %s no longer counts',
    (table) => {
      const scene = new ClaimScene();
      const { id, highlightId } = scene.says(['Courier']);
      const sourceId = scene.state.highlights.get(highlightId)?.sourceId ?? '';
      scene.bin(table, { statements: id, highlights: highlightId, sources: sourceId }[table]);
      expect(scene.standing()).toMatchObject({ standing: 'unsupported', statements: [] });
    },
  );

  it('an origin in the bin with 500 statements loses none of them, and it is said', () => {
    const scene = new ClaimScene();
    for (let count = 0; count < 500; count++) scene.says(['Agency'], { outlet: `Paper ${count}` });
    scene.bin('origins', scene.origin('Agency'));
    const { standing, reason, statements, asserting } = scene.standing();
    expect(standing).toBe('uncorroborated');
    expect(statements).toHaveLength(500);
    expect(reason).toBe('All 500 statements that assert it go back to one origin (Agency (deleted)).');
    expect(asserting[0]?.remarks).toEqual([
      'Agency is in the bin; its statements are kept and count as before.',
    ]);
    scene.state.origins.delete(scene.origin('Agency'));
    expect(scene.standing()).toMatchObject({ standing: 'uncorroborated' });
    expect(scene.standing().reason).toContain('an origin that is gone');
  });

  it('an origin that says both is contested with itself, and it is said', () => {
    const scene = new ClaimScene();
    scene.says(['Governor']);
    scene.says(['Governor'], { stance: 'denies' });
    expect(scene.standing()).toMatchObject({
      standing: 'contested',
      reason:
        '1 origin asserts it (Governor); 1 origin denies it (Governor). Governor both asserts and denies it.',
    });
  });
});

describe('chainText', () => {
  it('reads from the outlet to the root', () => {
    const scene = new ClaimScene();
    const { chain } = scene.says(['The Northern Courier', 'Sarab Monitor', 'two residents']);
    expect(chainText(scene.state, chain)).toBe(
      'The Northern Courier, citing Sarab Monitor, citing two residents',
    );
    expect(chainText({ origins: new Map() }, chain.slice(0, 1))).toBe('an origin that is gone');
  });
});
