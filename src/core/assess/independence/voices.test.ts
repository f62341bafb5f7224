import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimScene } from '../testing/claimScene';
import { pathBetween } from './joinedRoots';

type Arrange = (scene: ClaimScene) => void;

/** What happens to be one, and the nearest case that is not: how many voices, and words of the reason. */
const cases: [name: string, arrange: Arrange, voices: number, words: string][] = [
  [
    'papers that quote one agency are one',
    (scene) => {
      for (const outlet of ['Courier', 'Herald', 'Times', 'Post']) scene.says(['Agency'], { outlet });
    },
    1,
    'All 4 statements that assert it go back to one origin (Agency)',
  ],
  [
    'papers that quote different agencies are not',
    (scene) => {
      scene.says(['Agency'], { outlet: 'Courier' });
      scene.says(['Wire'], { outlet: 'Courier' });
    },
    2,
    '2 independent origins assert it (Agency; Wire).',
  ],
  [
    'desks of one house are one',
    (scene) => {
      const house = scene.origin('House');
      scene.origin('Desk A', { parentId: house });
      scene.origin('Desk B', { parentId: house });
      scene.says(['Desk A']);
      scene.says(['Desk B']);
    },
    1,
    'held to be one: Desk A and Desk B both belong to House.',
  ],
  [
    'a desk and its house are one',
    (scene) => {
      scene.origin('Desk A', { parentId: scene.origin('House') });
      scene.says(['Desk A']);
      scene.says(['House']);
    },
    1,
    'Desk A belongs to House',
  ],
  [
    'desks of different houses are not',
    (scene) => {
      scene.origin('Desk A', { parentId: scene.origin('House') });
      scene.origin('Desk B', { parentId: scene.origin('Barn') });
      scene.says(['Desk A']);
      scene.says(['Desk B']);
    },
    2,
    '(Desk A, of House; Desk B, of Barn)',
  ],
  [
    'an own observation is its own root, whatever house it is of',
    (scene) => {
      const parentId = scene.origin('House');
      scene.origin('our reporter at the fence', { parentId, kind: 'own-observation' });
      scene.says(['our reporter at the fence']);
      scene.says(['House']);
    },
    2,
    '2 independent origins',
  ],
  [
    'origins held dependent are one, also through a third that says nothing',
    (scene) => {
      scene.hold(scene.origin('Monitor'), scene.origin('Cell'), 'dependent');
      scene.hold(scene.origin('Council'), scene.origin('Cell'), 'dependent');
      scene.says(['Monitor']);
      scene.says(['Council']);
    },
    1,
    'are held dependent by T. Analyst (“we asked”)',
  ],
  [
    'a verdict in the bin holds nothing',
    (scene) => {
      const row = scene.hold(scene.origin('Monitor'), scene.origin('Council'), 'dependent');
      scene.state.dependences.set(row.id, { ...row, deletedAt: row.createdAt });
      scene.says(['Monitor']);
      scene.says(['Council']);
    },
    2,
    '2 independent origins',
  ],
  [
    'outlets that print nearly the same text in their own voices are one',
    (scene) => {
      scene.says([], { outlet: 'The Courier', source: 'One' });
      scene.says(['The Herald'], { outlet: 'The Herald', source: 'Two' });
      scene.nearly('One', 'Two');
    },
    1,
    'held to be one: The Courier and The Herald print nearly the same text (94 %)',
  ],
  [
    'nearly the same text traced to different roots with names is two',
    (scene) => {
      scene.says(['Monitor'], { outlet: 'The Courier', source: 'One' });
      scene.says(['Council'], { outlet: 'The Herald', source: 'Two' });
      scene.nearly('One', 'Two');
    },
    2,
    '2 independent origins',
  ],
  [
    'nearly the same text by people without names is one',
    (scene) => {
      scene.origin('residents', { kind: 'unnamed' });
      scene.origin('people there', { kind: 'collective' });
      scene.says(['residents'], { outlet: 'The Courier', source: 'One' });
      scene.says(['people there'], { outlet: 'The Herald', source: 'Two' });
      scene.nearly('One', 'Two');
    },
    1,
    'print nearly the same text',
  ],
  [
    'people without names in different texts are never silently the same',
    (scene) => {
      scene.origin('residents', { kind: 'unnamed' });
      scene.origin('residents there', { kind: 'unnamed' });
      scene.says(['residents'], { outlet: 'The Courier' });
      scene.says(['residents there'], { outlet: 'The Herald' });
    },
    2,
    '2 independent origins',
  ],
  [
    'a text that names nobody has it from the nearly same text that does',
    (scene) => {
      scene.says(['Agency'], { outlet: 'The Courier', source: 'One' });
      scene.says([], { outlet: 'The Herald', source: 'Two' });
      scene.nearly('One', 'Two');
    },
    1,
    'one origin (Agency)',
  ],
  [
    'an outlet that also says it in a text of its own is a voice beside the agency it prints',
    (scene) => {
      scene.says(['Agency'], { outlet: 'The Courier', source: 'One' });
      scene.says([], { outlet: 'The Herald', source: 'Two' });
      scene.says([], { outlet: 'The Herald', source: 'Three' });
      scene.nearly('One', 'Two');
    },
    2,
    '2 independent origins',
  ],
  [
    'a round-up that prints two texts does not make these one',
    (scene) => {
      scene.says([], { outlet: 'The Courier', source: 'One' });
      scene.says([], { outlet: 'The Herald', source: 'Two' });
      scene.says([], { outlet: 'The Digest', source: 'All' });
      scene.nearly('All', 'One', 'around');
      scene.nearly('Two', 'All', 'inside');
    },
    2,
    'The Digest prints nearly all of The ',
  ],
  [
    'one file taken in twice is one',
    (scene) => {
      scene.source('One', { sha256: 'a'.repeat(64) });
      scene.source('Two', { sha256: 'a'.repeat(64) });
      scene.says([], { source: 'One' });
      scene.says([], { source: 'Two' });
    },
    1,
    '“One” and “Two” are the same document',
  ],
  [
    'sources held dependent are one',
    (scene) => {
      scene.says([], { outlet: 'The Courier', source: 'One' });
      scene.says([], { outlet: 'The Herald', source: 'Two' });
      scene.hold(scene.source('One'), scene.source('Two'), 'dependent', 'sources');
    },
    1,
    '“One” and “Two” are held dependent by T. Analyst',
  ],
  [
    'whoever is said to have it from another adds no voice',
    (scene) => {
      scene.says(['Courier'], { outlet: 'Herald' });
      scene.says(['Agency'], { outlet: 'Courier' });
    },
    1,
    'Courier has it from Agency',
  ],
  [
    'unless it says so in its own voice, too',
    (scene) => {
      scene.says(['Courier'], { outlet: 'Herald' });
      scene.says(['Agency'], { outlet: 'Courier' });
      scene.says([], { outlet: 'Courier' });
    },
    2,
    '2 independent origins',
  ],
];

describe('independent voices', () => {
  it.each(cases)('%s', (_name, arrange, voices, words) => {
    const scene = new ClaimScene();
    arrange(scene);
    const { asserting, reason } = scene.standing();
    expect(asserting).toHaveLength(voices);
    expect(reason).toContain(words);
    expect(asserting.flatMap(({ statements }) => statements)).toHaveLength(scene.state.statements.size);
  });

  it('an earlier version of one that is a version of the other makes one document', () => {
    const scene = new ClaimScene();
    const two = scene.source('Two', { sha256: 'b'.repeat(64) });
    scene.source('One');
    scene.says([], { source: 'One' });
    scene.says([], { source: 'Two' });
    expect(scene.standing().asserting).toHaveLength(2);
    const row = scene.state.sources.get(scene.source('One'));
    const before = scene.state.sources.get(two);
    if (row && before) scene.state.sources.set(row.id, { ...row, earlierVersions: [before] });
    expect(scene.standing().asserting).toHaveLength(1);
    expect(scene.standing().reason).toContain('are versions of one document');
  });

  it('collective and shared unnamed roots are remarked on', () => {
    const scene = new ClaimScene();
    scene.origin('conflicting accounts', { kind: 'collective' });
    scene.origin('two residents', { kind: 'unnamed' });
    scene.says(['conflicting accounts'], { outlet: 'A' });
    scene.says(['two residents'], { outlet: 'A' });
    scene.says(['two residents'], { outlet: 'B' });
    const { asserting } = scene.standing();
    expect(asserting.flatMap(({ remarks }) => remarks)).toEqual([
      'conflicting accounts: several at once whom the source does not tell apart. They count as one voice at most.',
      'two residents: nobody is named. That 2 sources mean the same people is the analyst’s reading, who traced them to one origin.'.replace(
        '’',
        "'",
      ),
    ]);
  });

  it('a path of reasons leads between any two roots of a voice, and nowhere else', () => {
    const scene = new ClaimScene();
    scene.hold(scene.origin('A'), scene.origin('B'), 'dependent');
    scene.hold(scene.origin('B'), scene.origin('C'), 'dependent');
    for (const name of ['A', 'B', 'C', 'D']) scene.says([name]);
    const [voice] = scene.standing().asserting;
    const path = (to: string) => pathBetween(voice?.joins ?? [], scene.origin('A'), scene.origin(to));
    expect(path('A')).toEqual([]);
    expect(path('C')).toHaveLength(2);
    expect(path('D')).toBeNull();
  });
});

describe('overruling', () => {
  const overrulings: [
    name: string,
    arrange: Arrange,
    pair: (scene: ClaimScene) => [string, string],
    'origins' | 'sources',
  ][] = [
    [
      'one house',
      (scene) => {
        const parentId = scene.origin('House');
        scene.origin('A', { parentId });
        scene.origin('B', { parentId });
        scene.says(['A']);
        scene.says(['B']);
      },
      (scene) => [scene.origin('A'), scene.origin('B')],
      'origins',
    ],
    [
      'nearly one text',
      (scene) => {
        scene.says([], { outlet: 'A', source: 'One' });
        scene.says([], { outlet: 'B', source: 'Two' });
        scene.nearly('One', 'Two');
      },
      (scene) => [scene.source('One'), scene.source('Two')],
      'sources',
    ],
    [
      'a citation',
      (scene) => {
        scene.says(['A'], { outlet: 'C' });
        scene.says(['B'], { outlet: 'A' });
      },
      (scene) => [scene.origin('A'), scene.origin('B')],
      'origins',
    ],
    [
      'a circle',
      (scene) => {
        scene.says(['A'], { outlet: 'B' });
        scene.says(['B'], { outlet: 'A' });
      },
      (scene) => [scene.origin('A'), scene.origin('B')],
      'origins',
    ],
  ];

  it.each(overrulings)(
    '%s: either way round, and it is said; a third is left as it is',
    (_name, arrange, pair, between) => {
      for (const turned of [false, true]) {
        const scene = new ClaimScene();
        arrange(scene);
        expect(scene.standing().asserting).toHaveLength(1);
        const [left, right] = pair(scene);
        scene.hold(left, scene.origin('somebody else'), 'independent', between);
        expect(scene.standing().asserting).toHaveLength(1);
        if (turned) scene.hold(right, left, 'independent', between);
        else scene.hold(left, right, 'independent', between);
        const { asserting, overruled, reason } = scene.standing();
        expect(asserting).toHaveLength(2);
        expect(overruled).toHaveLength(between === 'origins' && _name === 'a circle' ? 2 : 1);
        expect(reason).toMatch(/are held independent by T\. Analyst \(“we asked”\), although/);
      }
    },
  );

  it('of two verdicts on one pair the newer holds', () => {
    const scene = new ClaimScene();
    scene.says(['A']);
    scene.says(['B']);
    const older = scene.hold(scene.origin('A'), scene.origin('B'), 'dependent');
    expect(scene.standing().asserting).toHaveLength(1);
    const newer = scene.hold(scene.origin('B'), scene.origin('A'), 'independent');
    expect(scene.standing().asserting).toHaveLength(2);
    scene.state.dependences.set(older.id, { ...older, updatedAt: `${newer.updatedAt.slice(0, 3)}9` });
    expect(scene.standing().asserting).toHaveLength(1);
  });
});

describe('circular reporting', () => {
  it('two that cite each other are one voice and say so', () => {
    const scene = new ClaimScene();
    const one = scene.says(['Herald'], { outlet: 'Courier' });
    const other = scene.says(['Courier'], { outlet: 'Herald' });
    const { standing, circles, reason } = scene.standing();
    expect(standing).toBe('uncorroborated');
    expect(circles).toMatchObject([
      {
        isClosed: true,
        words:
          'Courier and Herald cite each other, and nobody outside is named: together they are one voice.',
      },
    ]);
    expect(circles[0]?.statements.map(({ id }) => id)).toEqual([one.id, other.id]);
    expect(reason).toContain('held to be one: Courier and Herald cite each other');
    expect(scene.weigh().circles()).toHaveLength(1);
  });

  it('a circle of three is found across longer chains', () => {
    const scene = new ClaimScene();
    scene.says(['A', 'B', 'C']);
    scene.says(['C', 'A']);
    expect(scene.standing().circles[0]?.words).toMatch(/^A, B and C cite one another in a circle/);
    expect(scene.standing().asserting).toHaveLength(1);
  });

  it('a circle that has it from outside adds nothing to the one outside', () => {
    const scene = new ClaimScene();
    scene.says(['Herald'], { outlet: 'Courier' });
    scene.says(['Courier'], { outlet: 'Herald' });
    scene.says(['Agency'], { outlet: 'Courier' });
    const { asserting, circles } = scene.standing();
    expect(asserting.map(({ name }) => name)).toEqual(['Agency']);
    expect(asserting[0]?.statements).toHaveLength(3);
    expect(circles).toMatchObject([{ isClosed: false }]);
  });

  it.each<[string, Arrange]>([
    [
      'a line is no circle',
      (scene) => {
        scene.says(['A', 'B']);
        scene.says(['B', 'C']);
      },
    ],
    [
      'one that asserts and one that denies are no circle',
      (scene) => {
        scene.says(['A', 'B']);
        scene.says(['B', 'A'], { stance: 'denies' });
      },
    ],
    [
      'citing each other about different claims is no circle',
      (scene) => {
        scene.says(['A', 'B']);
        scene.says(['B', 'A'], { claim: 'Another' });
      },
    ],
    ['one that cites itself is no circle', (scene) => scene.says(['A', 'A'])],
  ])('%s', (_name, arrange) => {
    const scene = new ClaimScene();
    arrange(scene);
    expect(scene.weigh().circles()).toEqual([]);
  });
});

const names = ['A', 'B', 'C', 'D', 'E', 'F'];
const telling = fc.record({
  chain: fc.array(fc.constantFrom(...names), { maxLength: 3 }),
  outlet: fc.option(fc.constantFrom(...names), { nil: undefined }),
  source: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
});
const tangle = fc.record({
  tellings: fc.array(telling, { minLength: 1, maxLength: 7 }),
  near: fc.uniqueArray(
    fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('same' as const, 'inside' as const, 'around' as const)),
    { maxLength: 4, selector: ([left, right]) => [left, right].sort().join() },
  ),
  held: fc.array(
    fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('dependent' as const, 'independent' as const)),
    {
      maxLength: 4,
    },
  ),
  parents: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }),
});

function tangled({ tellings, near, held, parents }: typeof tangle extends fc.Arbitrary<infer T> ? T : never) {
  const scene = new ClaimScene();
  for (const { chain, outlet, source } of tellings) scene.says(chain, { outlet, source });
  for (const [left, right, kind] of near)
    if (left !== right) scene.nearly(`S${left + 1}`, `S${right + 1}`, kind);
  for (const [left, right, verdict] of held)
    scene.hold(scene.origin(names[left] ?? 'A'), scene.origin(names[right] ?? 'A'), verdict);
  for (const [child, parent] of parents) {
    const row = scene.state.origins.get(scene.origin(names[child] ?? 'A'));
    if (row) scene.state.origins.set(row.id, { ...row, parentId: scene.origin(names[parent] ?? 'A') });
  }
  return scene;
}

describe('whatever is recorded', () => {
  it('every statement belongs to exactly one voice, and every root is reached by reasons', () => {
    fc.assert(
      fc.property(tangle, (given) => {
        const scene = tangled(given);
        const { asserting, statements } = scene.standing();
        expect(asserting.flatMap((voice) => voice.statements.map(({ id }) => id)).sort()).toEqual(
          statements.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('one more statement by a root that counts already, in its own words, never makes more voices', () => {
    fc.assert(
      fc.property(tangle, telling, fc.nat(6), (given, more, place) => {
        const scene = tangled(given);
        const before = scene.standing().asserting;
        const root = before.flatMap(({ key }) => scene.state.origins.get(key)?.name ?? [])[
          place % before.length
        ];
        if (root === undefined) return;
        scene.says([root], { outlet: more.outlet, source: more.source });
        expect(scene.standing().asserting.length).toBeLessThanOrEqual(before.length);
      }),
      { numRuns: 1_000, seed: 20_261_123 },
    );
  });

  it('the order of rows says nothing', () => {
    fc.assert(
      fc.property(tangle, (given) => {
        const scene = tangled(given);
        const before = scene.standing();
        for (const table of ['statements', 'origins', 'sources', 'dependences'] as const) {
          const rows = [...scene.state[table]].reverse() as [string, never][];
          scene.state[table].clear();
          for (const [id, row] of rows) (scene.state[table] as Map<string, unknown>).set(id, row);
        }
        scene.near.reverse();
        const after = scene.standing();
        expect(after.standing).toBe(before.standing);
        expect(after.asserting.map(({ key }) => key)).toEqual(before.asserting.map(({ key }) => key));
      }),
      { numRuns: 300 },
    );
  });
});
