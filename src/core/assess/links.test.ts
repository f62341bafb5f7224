import { describe, expect, it } from 'vitest';
import { checkLink } from './links';
import { ClaimScene } from './testing/claimScene';

function check(scene: ClaimScene, from: string, kind: Parameters<ClaimScene['link']>[1], to: string): string {
  const checked = checkLink(scene.state, { fromId: scene.claim(from), toId: scene.claim(to), kind });
  return checked.ok ? 'ok' : checked.error.message;
}

describe('a new link', () => {
  it('is refused from a claim to itself', () => {
    expect(check(new ClaimScene(), 'A', 'contradicts', 'A')).toMatch(/cannot be linked with itself.*“A”/);
  });

  it('is refused twice, the other way round only where that says the same', () => {
    const scene = new ClaimScene();
    scene.link('A', 'contradicts', 'B');
    scene.link('A', 'supports', 'B');
    expect(check(scene, 'A', 'supports', 'B')).toContain('linked so already');
    expect(check(scene, 'B', 'contradicts', 'A')).toContain('linked so already');
    expect(check(scene, 'A', 'updates', 'B')).toBe('ok');
    scene.bin('links', [...scene.state.links.keys()][1] ?? '');
    expect(check(scene, 'A', 'supports', 'B')).toBe('ok');
  });

  it.each(['supports', 'updates', 'depends-on'] as const)('never lets a claim %s itself', (kind) => {
    const scene = new ClaimScene();
    scene.link('A', kind, 'B');
    scene.link('B', kind, 'C');
    const message = check(scene, 'C', kind, 'A');
    expect(message).toContain('This would go in a circle');
    for (const text of ['“A”', '“B”', '“C”']) expect(message).toContain(text);
    expect(check(scene, 'A', kind, 'C')).toBe('ok');
    expect(check(scene, 'C', 'contradicts', 'A')).toBe('ok');
  });
});

describe('claims that say the same', () => {
  it('are not linked as contradicting each other, nor the other way round, over however many', () => {
    const scene = new ClaimScene();
    scene.link('A', 'repeats', 'B');
    scene.link('C', 'repeats', 'B');
    expect(check(scene, 'A', 'contradicts', 'C')).toMatch(
      /“A” is linked as repeating “C”.*Take that link away/,
    );
    expect(check(scene, 'A', 'contradicts', 'D')).toBe('ok');
    scene.link('D', 'contradicts', 'C');
    expect(check(scene, 'D', 'repeats', 'A')).toMatch(/“D” is linked as contradicting “C”/);
    expect(check(scene, 'E', 'repeats', 'A')).toBe('ok');
    scene.bin('links', [...scene.state.links.keys()][2] ?? '');
    expect(check(scene, 'D', 'repeats', 'A')).toBe('ok');
  });

  it('are weighed together: each is corroborated by the origin that asserts the other', () => {
    const scene = new ClaimScene();
    scene.says(['Agency'], { claim: 'Nine died' });
    scene.says(['Monitor'], { claim: 'Nine were killed' });
    scene.link('Nine were killed', 'repeats', 'Nine died');
    const standing = scene.standing('Nine died');
    expect(standing).toMatchObject({ standing: 'corroborated', repeats: [scene.claim('Nine were killed')] });
    expect(standing.reason).toBe(
      '2 independent origins assert it (Agency; Monitor). Counted with what is said of “Nine were killed”, which says the same.',
    );
    expect(standing.statements).toHaveLength(1);
    expect(scene.standing('Nine were killed').standing).toBe('corroborated');
  });

  it.each<[string, (scene: ClaimScene) => void, string]>([
    [
      'the same origin adds nothing to itself',
      (scene) => scene.says(['Agency'], { claim: 'Two' }),
      'uncorroborated',
    ],
    [
      'a denial of the one contests the other',
      (scene) => scene.says(['Army'], { claim: 'Two', stance: 'denies' }),
      'contested',
    ],
  ])('%s', (_name, arrange, standing) => {
    const scene = new ClaimScene();
    scene.says(['Agency'], { claim: 'One' });
    arrange(scene);
    scene.link('One', 'repeats', 'Two');
    expect(scene.standing('One').standing).toBe(standing);
  });

  it.each<[string, (scene: ClaimScene) => void]>([
    ['support each other are two claims', (scene) => scene.link('One', 'supports', 'Two')],
    [
      'repeated each other until the link went to the bin are two claims',
      (scene) => scene.bin('links', scene.link('One', 'repeats', 'Two').id),
    ],
    [
      'repeat one that is in the bin are weighed without it',
      (scene) => {
        scene.link('One', 'repeats', 'Two');
        scene.bin('claims', scene.claim('Two'));
      },
    ],
  ])('claims that %s', (_name, arrange) => {
    const scene = new ClaimScene();
    scene.says(['Agency'], { claim: 'One' });
    scene.says(['Monitor'], { claim: 'Two' });
    arrange(scene);
    expect(scene.standing('One')).toMatchObject({ standing: 'uncorroborated', repeats: [] });
  });

  it('show a circular report that goes through both', () => {
    const scene = new ClaimScene();
    scene.says(['Herald'], { outlet: 'Courier', claim: 'One' });
    scene.says(['Courier'], { outlet: 'Herald', claim: 'Two' });
    expect(scene.weigh().circles()).toEqual([]);
    scene.link('Two', 'repeats', 'One');
    expect(scene.standing('One')).toMatchObject({
      standing: 'uncorroborated',
      circles: [{ isClosed: true, words: expect.stringMatching(/^Courier and Herald cite each other/) }],
    });
    expect(
      scene
        .weigh()
        .circles()
        .map(({ claim }) => claim.text),
    ).toEqual(['One', 'Two']);
  });
});

describe('links and standing', () => {
  const both = () => {
    const scene = new ClaimScene();
    scene.says(['Monitor'], { claim: 'Old' });
    scene.says(['Council'], { claim: 'New' });
    return scene;
  };
  const time = (scene: ClaimScene, text: string, from: string) => {
    const id = scene.claim(text);
    const row = scene.state.claims.get(id);
    if (row) scene.state.claims.set(id, { ...row, time: { from } });
  };

  it('an asserted claim of a later time that updates another supersedes it', () => {
    const scene = both();
    scene.link('New', 'updates', 'Old');
    time(scene, 'Old', '2026-05-03');
    time(scene, 'New', '2026-05-04');
    expect(scene.standing('Old')).toMatchObject({
      standing: 'superseded',
      supersededBy: scene.claim('New'),
      reason:
        '“New” has taken its place: it is about a later time (2026-05-04). 1 origin asserts it (Monitor).',
    });
    expect(scene.standing('New').standing).toBe('uncorroborated');
  });

  it('an earlier one does not, nor one that nobody asserts, nor a link in the bin', () => {
    const scene = both();
    const link = scene.link('New', 'updates', 'Old');
    time(scene, 'Old', '2026-05-03');
    time(scene, 'New', '2026-05-02');
    expect(scene.standing('Old')).toMatchObject({ standing: 'uncorroborated', supersededBy: null });
    expect(scene.standing('Old').reason).toContain('it is about an earlier time (2026-05-02)');
    time(scene, 'New', '2026-05-04');
    scene.says(['Governor'], { claim: 'Empty', stance: 'denies' });
    scene.link('Empty', 'updates', 'New');
    expect(scene.standing('New').reason).toContain('nobody asserts that one');
    scene.bin('links', link.id);
    expect(scene.standing('Old').standing).toBe('uncorroborated');
  });

  it('without times the newer source decides, and without dates the link', () => {
    const scene = both();
    scene.link('New', 'updates', 'Old');
    expect(scene.standing('Old').standing).toBe('superseded');
    const date = (place: number, publishedAt: string) => {
      const row = [...scene.state.sources.values()][place];
      if (row) scene.state.sources.set(row.id, { ...row, publishedAt });
    };
    date(0, '2026-05-03');
    date(1, '2026-05-01');
    expect(scene.standing('Old').reason).toContain('it is from an earlier source (2026-05-01)');
  });

  it('an asserted claim that contradicts another contests it, a superseded or denied one does not', () => {
    const scene = both();
    scene.link('New', 'contradicts', 'Old');
    expect(scene.standing('Old')).toMatchObject({
      standing: 'contested',
      reason: '1 origin asserts it (Monitor). “New” contradicts it and is asserted by Council.',
    });
    scene.says(['Governor'], { claim: 'Newest' });
    scene.link('Newest', 'updates', 'New');
    expect(scene.standing('Old').standing).toBe('uncorroborated');
  });

  it('a claim nobody asserts is not contested by one that contradicts it', () => {
    const scene = both();
    scene.link('New', 'contradicts', 'Said by none');
    expect(scene.standing('Said by none').standing).toBe('unsupported');
    scene.says(['Governor'], { claim: 'Denied', stance: 'denies' });
    scene.says(['Agency'], { claim: 'Denied', stance: 'denies' });
    scene.link('New', 'contradicts', 'Denied');
    expect(scene.standing('Denied').standing).toBe('refuted');
  });

  it('a claim that depends on one that does not hold says so', () => {
    const scene = both();
    scene.says(['Governor'], { claim: 'Ground', stance: 'denies' });
    scene.link('Old', 'depends-on', 'Ground');
    scene.link('New', 'depends-on', 'Old');
    expect(scene.standing('Old').reason).toContain('It depends on “Ground”, which is unsupported.');
    expect(scene.standing('New').reason).not.toContain('depends');
  });
});
