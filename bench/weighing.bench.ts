import { weigh } from '@core/assess';
import { newRow } from '@core/casefile/newRow';
import { type CaseState, emptyCaseState, type Id, type LinkKind, type Stance } from '@core/model';
import { seededRandom } from './support/seededText';

/**
 * Weighing 2,000 claims with 10,000 statements in 500 sources by 300 origins, with houses, texts that are nearly the same,
 * verdicts and links: the whole case, one claim after a change, and the slowest single claim.
 */
const claims = 2_000;
const statements = 10_000;
const sources = 500;
const origins = 300;

const random = seededRandom(7);
const pick = (count: number) => Math.floor(random() * count);
const hex = (number: number) => number.toString(16).padStart(12, '0');
const id = (kind: number, number: number): Id => `0000000${kind}-0000-4000-8000-${hex(number)}`;
const caseId = id(0, 0);
const row = (kind: number, number: number) =>
  newRow(caseId, 'T', new Date(1_700_000_000_000 + number * 1_000).toISOString(), id(kind, number));

function seededCase(): CaseState {
  const state = emptyCaseState();
  for (let place = 0; place < origins; place++)
    state.origins.set(id(1, place), {
      ...row(1, place),
      name: `Origin ${place}`,
      kind: place % 17 === 0 ? 'collective' : 'organisation',
      aliases: [],
      parentId: place > 20 && place % 5 === 0 ? id(1, pick(20)) : null,
      reliability: null,
      note: null,
    });
  for (let place = 0; place < sources; place++)
    state.sources.set(id(2, place), {
      ...row(2, place),
      title: `Source ${place}`,
      kind: 'txt',
      fileName: 'x.txt',
      filePath: null,
      size: 1,
      sha256: hex(place).padStart(64, '0'),
      document: hex(place).padStart(64, '0'),
      textSha256: hex(place).padStart(64, '1'),
      characters: 1,
      importer: { name: 'txt', version: '1' },
      encoding: 'utf-8',
      language: 'en',
      originId: id(1, pick(origins)),
      author: null,
      publisher: null,
      publishedAt: '2026-05-03',
      address: null,
      importedAt: '2026-05-05T09:12:00.000Z',
      warnings: [],
      note: null,
    });
  for (let place = 0; place < claims; place++)
    state.claims.set(id(3, place), { ...row(3, place), text: `Claim ${place}`, note: null });
  for (let place = 0; place < statements; place++) {
    const sourceId = id(2, pick(sources));
    state.highlights.set(id(4, place), {
      ...row(4, place),
      sourceId,
      ranges: [{ start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }],
      textSha256: hex(place).padStart(64, '1'),
      tagIds: [],
      note: null,
    });
    // Every twentieth statement is about one of twenty claims everybody speaks of.
    const claimId = id(3, place % 20 === 0 ? pick(20) : pick(claims));
    const stances: Stance[] = ['asserts', 'asserts', 'asserts', 'denies', 'doubts', 'mentions'];
    state.statements.set(id(5, place), {
      ...row(5, place),
      claimId,
      highlightId: id(4, place),
      stance: stances[pick(stances.length)] as Stance,
      chain: Array.from({ length: pick(4) }, () => ({
        originId: id(1, pick(origins)),
        mode: 'indirect' as const,
        hedge: null,
      })),
      reliability: null,
      credibility: null,
    });
  }
  const kinds: LinkKind[] = ['contradicts', 'supports', 'repeats', 'updates', 'depends-on'];
  for (let place = 0; place < 1_000; place++) {
    const fromId = pick(claims - 1);
    state.links.set(id(6, place), {
      ...row(6, place),
      fromId: id(3, fromId),
      toId: id(3, fromId + 1),
      kind: kinds[pick(kinds.length)] as LinkKind,
      reason: '',
    });
  }
  for (let place = 0; place < 100; place++)
    state.dependences.set(id(7, place), {
      ...row(7, place),
      between: 'origins',
      leftId: id(1, pick(origins)),
      rightId: id(1, pick(origins)),
      verdict: place % 2 ? 'dependent' : 'independent',
      reason: 'seeded',
    });
  return state;
}

const state = seededCase();
const nearDuplicates = Array.from({ length: 300 }, () => {
  const left = pick(sources - 1);
  return { left: id(2, left), right: id(2, left + 1), overlap: 0.9, kind: 'same' as const };
});

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] as number;
}

const all = () => {
  const weighing = weigh(state, { nearDuplicates });
  for (const claim of weighing.claims) weighing.standingOf(claim.id);
};
all();
const whole = median(Array.from({ length: 9 }, () => timed(all)));
const making = median(Array.from({ length: 9 }, () => timed(() => weigh(state, { nearDuplicates }))));
const weighing = weigh(state, { nearDuplicates });
const each = weighing.claims.map((claim) => timed(() => weighing.standingOf(claim.id)));

/** One change after the other, each weighed with what the one before found, and every claim asked for. */
function followed(change: (place: number) => CaseState): number {
  let before = weighing;
  return median(
    Array.from({ length: 9 }, (_, place) => {
      const changed = change(place);
      return timed(() => {
        before = weigh(changed, before.knowledge, before);
        for (const claim of before.claims) before.standingOf(claim.id);
      });
    }),
  );
}
const changedRow = <Name extends 'statements' | 'origins'>(table: Name, place: number, fields: object) => {
  const [rowId, row] = [...state[table]][place * 11] as [Id, object];
  return { ...state, [table]: new Map<Id, unknown>(state[table]).set(rowId, { ...row, ...fields }) };
};
const restated = followed((place) => changedRow('statements', place, { stance: 'denies' }));
const renamed = followed((place) => changedRow('origins', place, { name: 'Renamed' }));
const table = [
  ['the whole case weighed', whole, 1_000],
  ['the case prepared for being asked', making, 50],
  ['every claim after one statement was changed', restated, 50],
  ['every claim after one origin was renamed (in slices in the window)', renamed, 1_000],
  ['the slowest claim of all', Math.max(...each), 50],
] as const;
console.log(`${claims} claims, ${statements} statements, ${sources} sources, ${origins} origins`);
console.table(
  table.map(([what, time, most]) => ({
    what,
    time: `${time.toFixed(1)} ms`,
    target: `≤ ${most} ms`,
    holds: time <= most ? 'yes' : 'NO',
  })),
);
