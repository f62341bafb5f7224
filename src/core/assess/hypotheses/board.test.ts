import { beforeEach, describe, expect, test } from 'vitest';
import { newRow } from '../../casefile/newRow';
import { addSource, smallCaseTime as at, smallCase } from '../../casefile/testing/smallCase';
import type {
  CaseState,
  Consistency,
  EvidenceRow,
  Id,
  QuestionRow,
  Rows,
  Stance,
  TableName,
} from '../../model';
import { boardOf } from './board';
import { boardFigure } from './boardFigure';
import { criticalWords, leftOutWords, rankingWords, scoreText } from './boardWords';
import { evidenceText } from './evidenceWords';
import { gradeLevels } from './gradeLevels';
import { heuerSteps, stepState } from './heuerSteps';

let caseFile: ReturnType<typeof smallCase>;
let state: CaseState;
let question: QuestionRow;
let hypotheses: Id[];

beforeEach(() => {
  caseFile = smallCase([]);
  state = caseFile.state;
  question = put('questions', { text: 'Who cut the fence?', note: null });
  hypotheses = ['Rebels', 'Guards', 'Thieves'].map(
    (text, order) => put('hypotheses', { questionId: question.id, text, order, note: null }).id,
  );
});

type Base = keyof ReturnType<typeof newRow>;

function put<Name extends TableName>(
  table: Name,
  fields: Omit<Rows[Name], Base> & Partial<Rows[Name]>,
): Rows[Name] {
  const row = { ...newRow(caseFile.caseId, 'T', at), ...fields } as unknown as Rows[Name];
  (state[table] as Map<Id, unknown>).set(row.id, row);
  return row;
}

/** A statement on a claim, graded `B2`; an axis that is `-` is not graded. */
function stated(grade: string, stance: Stance = 'asserts', claimId?: Id) {
  const claim = claimId ?? put('claims', { text: 'The fence was cut from outside', note: null }).id;
  const source = addSource(caseFile, `Text ${state.sources.size}`);
  const origin = put('origins', {
    name: `Origin ${state.origins.size + 1}`,
    kind: 'outlet',
    aliases: [],
    parentId: null,
    reliability: null,
    note: null,
  });
  const highlight = [...state.highlights.values()].find(({ sourceId }) => sourceId === source.id);
  if (!highlight) throw new Error('every source has a highlight');
  const axis = (code: string) => (code === '-' ? null : { scheme: 'nato', code });
  return put('statements', {
    claimId: claim,
    highlightId: highlight.id,
    stance,
    chain: [{ originId: origin.id, mode: 'direct', hedge: null }],
    reliability: axis(grade[0] as string),
    credibility: axis(grade[1] as string),
  });
}

let order = 0;
function item(fields: Partial<EvidenceRow>, ...ratings: Consistency[]): EvidenceRow {
  order += 1;
  return put('evidence', {
    questionId: question.id,
    order,
    text: '',
    statementId: null,
    claimId: null,
    relevance: 'medium',
    credibility: null,
    ratings: Object.fromEntries(ratings.map((is, place) => [hypotheses[place], { is }])),
    ...fields,
  });
}

function board() {
  const found = boardOf(state, question.id);
  if (!found) throw new Error('no board');
  return found;
}
const scores = () => board().hypotheses.map(({ score }) => scoreText(score));

describe('what a grade counts for', () => {
  // High √2 = 1.41, medium 1, low 0.71; the weaker axis counts.
  test.each([
    ['A1', '−1.41'],
    ['B2', '−1.41'],
    ['A3', '−1.00'],
    ['C1', '−1.00'],
    ['B4', '−0.71'],
    ['E2', '−0.71'],
    ['D5', '−0.71'],
  ])('%s: an I scores %s', (grade, expected) => {
    item({ statementId: stated(grade).id }, 'I', 'C', 'C');
    expect(scores()).toEqual([expected, '0.00', '0.00']);
  });

  test.each(['F1', 'A6', 'F6', 'F-', '-6'])(
    '%s is left out and counted, not taken for the middle',
    (grade) => {
      item({ statementId: stated('C3').id }, 'C', 'I', 'N');
      const without = scores();
      item({ statementId: stated(grade).id, credibility: 'high' }, 'II', 'C', 'N');
      expect(scores()).toEqual(without);
      expect(board().counts).toMatchObject({ counted: 1, unknown: 1 });
      expect(leftOutWords(board())).toEqual([`1 item left out: not gradable (${grade.replace('-', '')}).`]);
    },
  );

  test.each(['--', 'B-', '-2'])('%s is asked for, and may be given a level by hand meanwhile', (grade) => {
    const row = item({ statementId: stated(grade).id }, 'I', 'C', 'C');
    expect(board().counts).toMatchObject({ counted: 0, ungraded: 1 });
    expect(board().ranking).toEqual([]);
    state.evidence.set(row.id, { ...row, credibility: 'low' });
    expect(scores()[0]).toBe('−0.71');
  });

  test('a changed grade scores anew, and by hand gives way to it', () => {
    const statement = stated('--');
    item({ statementId: statement.id, credibility: 'high' }, 'I', 'C', 'C');
    expect(scores()[0]).toBe('−1.41');
    state.statements.set(statement.id, {
      ...statement,
      reliability: { scheme: 'nato', code: 'D' },
      credibility: { scheme: 'nato', code: '3' },
    });
    expect(scores()[0]).toBe('−0.71');
  });

  test('a code this Assay does not know is no unknown and no middle: it is asked for', () => {
    item({ statementId: stated('G2').id }, 'I', 'C', 'C');
    expect(board().counts).toMatchObject({ ungraded: 1, unknown: 0 });
  });

  test('the map is the board’s to change, but not for F and 6', () => {
    item({ statementId: stated('C3').id }, 'I', 'C', 'C');
    question = put('questions', { ...question, gradeLevels: { 'nato/C': 'low', 'nato/6': 'medium' } });
    expect(scores()[0]).toBe('−0.71');
    expect(board().isEdited).toBe(true);
    expect(gradeLevels(question)['nato/6']).toBeUndefined();
  });
});

describe('a claim as evidence', () => {
  test('it counts by the best graded statement that asserts it', () => {
    const { claimId } = stated('D4');
    stated('C2', 'asserts', claimId);
    stated('F6', 'asserts', claimId);
    stated('A1', 'denies', claimId);
    item({ claimId }, 'I', 'C', 'C');
    expect(board().items[0]?.credibility).toMatchObject({ kind: 'graded', level: 'medium', code: 'C2' });
  });

  test('all its statements unknown: left out; one of them not graded: asked for', () => {
    const { claimId } = stated('F6');
    item({ claimId }, 'I', 'C', 'C');
    expect(board().items[0]?.credibility.kind).toBe('unknown');
    stated('--', 'asserts', claimId);
    expect(board().items[0]?.credibility.kind).toBe('ungraded');
  });

  test('its highlights are those that assert it', () => {
    const { claimId, highlightId } = stated('B2');
    stated('A1', 'denies', claimId);
    item({ claimId });
    expect(boardFigure(state, question.id)?.rows[0]?.highlightIds).toEqual([highlightId]);
  });
});

test.each(['claims', 'statements', 'highlights', 'sources'] as const)(
  'what rests on something in the bin of %s is left out, said, and not gone from the board',
  (table) => {
    const statement = stated('B2');
    item({ statementId: statement.id }, 'I', 'C', 'C');
    const sourceId = state.highlights.get(statement.highlightId)?.sourceId ?? '';
    const id = {
      claims: statement.claimId,
      statements: statement.id,
      highlights: statement.highlightId,
      sources: sourceId,
    }[table];
    const rows = state[table] as Map<string, object>;
    rows.set(id, { ...rows.get(id), deletedAt: at });
    expect(board().items).toHaveLength(1);
    expect(leftOutWords(board())).toEqual(['1 item left out: what it rests on is in the bin.']);
    expect(scores()).toEqual(['0.00', '0.00', '0.00']);
  },
);

test('rows in the bin are not on the board, and ratings of a binned hypothesis weigh nothing', () => {
  item({ credibility: 'medium', text: 'An argument' }, 'C', 'II', 'I');
  const gone = state.hypotheses.get(hypotheses[1] as Id);
  if (gone) state.hypotheses.set(gone.id, { ...gone, deletedAt: at });
  expect(board().hypotheses.map(({ label, row }) => [label, row.text])).toEqual([
    ['H1', 'Rebels'],
    ['H2', 'Thieves'],
  ]);
  expect(board().items[0]?.diagnosticity).toBe(1);
  state.questions.set(question.id, { ...question, deletedAt: at });
  expect(boardOf(state, question.id)).toBeNull();
});

test('the outcome is said in words: who survives, by how much, on what it hangs, what is open', () => {
  item({ credibility: 'high', relevance: 'high', text: 'Tracks' }, 'II', 'C', 'N');
  const second = item({ credibility: 'medium', text: 'No tools' }, 'C', 'I', 'II');
  expect(rankingWords(board())).toEqual(['H2 is least inconsistent: −1.00; then H3 −2.00; H1 −4.00.']);
  expect(criticalWords(board(), board().items[0] as never)).toBe('Without E1, H1 would survive.');
  // E2 gone: −4, 0, 0.
  expect(criticalWords(board(), board().items[1] as never)).toBe('Without E2, H2 and H3 would be level.');
  state.evidence.set(second.id, { ...second, ratings: { [hypotheses[2] as Id]: { is: 'I' } } });
  expect(rankingWords(board())).toEqual([
    'H2 is least inconsistent: 0.00; then H3 −1.00; H1 −4.00.',
    'Not final: 2 cells are not rated, and H2 could yet fall to −2.00.',
  ]);
});

test('a denial is not shown as if it asserted the claim', () => {
  const { id } = stated('B2', 'denies');
  expect(evidenceText(state, item({ statementId: id }))).toBe(
    'Origin 1 denies: The fence was cut from outside',
  );
  expect(evidenceText(state, item({ statementId: id, text: 'My words' }))).toBe('My words');
});

test('steps are ticked by what is on the board, not by being looked at', () => {
  const done = () => heuerSteps.filter(({ name }) => stepState(board(), name).isDone).map(({ name }) => name);
  expect(done()).toEqual(['hypotheses']);
  const row = item({ text: 'Tracks' }, 'II', 'C');
  expect(done()).toEqual(['hypotheses']);
  expect(stepState(board(), 'evidence').status).toBe('1 item waits for a grade');
  expect(stepState(board(), 'matrix').status).toBe('1 cell is not rated');
  state.evidence.set(row.id, {
    ...row,
    credibility: 'low',
    ratings: { ...row.ratings, [hypotheses[2] as Id]: { is: 'NA' } },
  });
  expect(done()).toEqual(['hypotheses', 'evidence', 'matrix', 'refine']);
  question = put('questions', {
    ...question,
    steps: { milestones: 'Bolt cutters are found', sensitivity: ' ' },
  });
  expect(done()).toEqual(['hypotheses', 'evidence', 'matrix', 'refine', 'milestones']);
});
