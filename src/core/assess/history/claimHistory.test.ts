import { expect, test } from 'vitest';
import type { AnyRow, Operation, TableName } from '../../model';
import { ClaimScene } from '../testing/claimScene';
import { claimHistory, type WeighedChange, weighedChange } from './claimHistory';

/** A case made change by change: each step is whatever the scene has that it had not before. */
class Journal {
  readonly scene = new ClaimScene();
  readonly changes: WeighedChange[] = [];
  private known = new Map<string, AnyRow>();

  do(label: string, step: (scene: ClaimScene) => void): void {
    step(this.scene);
    const now = new Map<string, AnyRow>();
    const operations: Operation[] = [];
    for (const [table, rows] of Object.entries(this.scene.state) as [TableName, Map<string, AnyRow>][])
      for (const [id, row] of rows) {
        now.set(`${table} ${id}`, row);
        const before = this.known.get(`${table} ${id}`) ?? null;
        if (before !== row) operations.push({ table, id, before, after: row } as Operation);
      }
    this.known = now;
    const sequence = this.changes.length + 1;
    this.changes.push({ sequence, at: '2026-05-12T14:03:00.000Z', by: 'T. Analyst', label, operations });
  }

  history(text?: string) {
    return claimHistory(this.changes, this.scene.claim(text), { nearDuplicates: this.scene.near }).map(
      ({ label, before, after, grades }) => [label, before, after, ...grades],
    );
  }
}

test('says when a claim came to stand otherwise, by which change and what it was before', () => {
  const journal = new Journal();
  journal.do('Make the claim', (scene) => scene.claim());
  journal.do('State who asserts', (scene) => scene.says(['Monitor']));
  journal.do('State who asserts again', (scene) => scene.says(['Council']));
  journal.do('State something else', (scene) => scene.says(['Council'], { claim: 'Another' }));
  journal.do('Hold them dependent', (scene) =>
    scene.hold(scene.origin('Monitor'), scene.origin('Council'), 'dependent'),
  );
  journal.do('Rename', (scene) => {
    const row = scene.state.origins.get(scene.origin('Monitor'));
    if (row) scene.state.origins.set(row.id, { ...row, name: 'The Monitor' });
  });
  journal.do('Bin the claim', (scene) => scene.bin('claims', scene.claim()));
  expect(journal.history()).toEqual([
    ['Make the claim', null, 'unsupported'],
    ['State who asserts', 'unsupported', 'uncorroborated'],
    ['State who asserts again', 'uncorroborated', 'corroborated by 2'],
    ['Hold them dependent', 'corroborated by 2', 'uncorroborated'],
    ['Bin the claim', 'uncorroborated', null],
  ]);
});

test('tells of grades, and only of those on this claim', () => {
  const journal = new Journal();
  const grade = (scene: ClaimScene, claim: string | undefined, code: string) => {
    for (const row of scene.state.statements.values())
      if (row.claimId === scene.claim(claim))
        scene.state.statements.set(row.id, {
          ...row,
          credibility: { scheme: 'nato', code },
          credibilityReason: 'seen',
        });
  };
  journal.do('State', (scene) => {
    scene.says(['Monitor']);
    scene.says(['Monitor'], { claim: 'Another' });
  });
  journal.do('Grade', (scene) => grade(scene, undefined, '3'));
  journal.do('Grade another', (scene) => grade(scene, 'Another', '2'));
  expect(journal.history().slice(1)).toEqual([
    ['Grade', 'uncorroborated', 'uncorroborated', 'Monitor: not graded → 3 (seen)'],
  ]);
});

test('a claim that is linked later is weighed from before, and so is what it rests on', () => {
  const journal = new Journal();
  journal.do('State', (scene) => scene.says(['Monitor']));
  journal.do('State the newer', (scene) => scene.says(['Council'], { claim: 'Newer' }));
  journal.do('Link', (scene) => scene.link('Newer', 'updates', 'Half the depot is held'));
  journal.do('Take the newer back', (scene) => {
    for (const row of scene.state.statements.values())
      if (row.claimId === scene.claim('Newer')) scene.bin('statements', row.id);
  });
  expect(journal.history()).toEqual([
    ['State', null, 'uncorroborated'],
    ['Link', 'uncorroborated', 'superseded'],
    ['Take the newer back', 'superseded', 'uncorroborated'],
  ]);
});

test('what no standing depends on is left out of a change', () => {
  const journal = new Journal();
  journal.do('State', (scene) => scene.says(['Monitor']));
  const [change] = journal.changes;
  if (!change) throw new Error('there is a change');
  expect(weighedChange({ ...change, operations: [] })).toBeNull();
  expect(weighedChange(change)?.operations).toHaveLength(change.operations.length);
});
