import { describe, expect, it } from 'vitest';
import { newRow } from '../../casefile/newRow';
import type { Id, RichNode } from '../../model';
import { ClaimScene } from '../testing/claimScene';
import { impactOf } from './impactOf';
import { impactText } from './impactText';

const at = '2026-05-05T09:12:00.000Z';

function scene() {
  const made = new ClaimScene();
  const impact = (kind: 'source' | 'origin' | 'statement', id: Id) =>
    impactOf(made.state, made.weigh(), { kind, id });
  const report = (...content: RichNode[]) => {
    const body = { type: 'doc' as const, content: [{ type: 'paragraph', content }] };
    const row = { ...newRow(made.claim(), 'T. Analyst', at), title: 'Report', body };
    made.state.reports.set(row.id, row);
  };
  return { made, impact, report };
}

const cite = (kind: string, id: Id): RichNode => ({ type: 'citation', attrs: { kind, id, label: 'x' } });
const words = (text: string): RichNode => ({ type: 'text', text });

describe('what rests on a thing', () => {
  it('a claim with another voice keeps standing, one without loses all support', () => {
    const { made, impact } = scene();
    made.says(['Monitor'], { source: 'Paper' });
    made.says(['Agency'], { source: 'Wire' });
    made.says(['Monitor'], { source: 'Paper', claim: 'The gate burned' });
    const found = impact('source', made.source('Paper'));
    expect(
      found.claims.map(({ claim, losesAll, before, after }) => [
        claim.text,
        losesAll,
        before.standing,
        after.standing,
      ]),
    ).toEqual([
      ['The gate burned', true, 'uncorroborated', 'unsupported'],
      ['Half the depot is held', false, 'corroborated', 'uncorroborated'],
    ]);
    expect(impactText(found)).toBe('2 statements on 2 claims rest on it. 1 claim would lose all support.');
    expect(impactText(impact('source', made.source('Unread')))).toBe('Nothing rests on it.');
  });

  it('an origin carries what it is cited in, what its desks say, and what its own papers say unattributed', () => {
    const { made, impact } = scene();
    const house = made.origin('House');
    made.origin('Desk', { parentId: house });
    made.says(['Courier', 'Desk']);
    made.says(['House', 'Nurse'], { claim: 'A nurse saw it' });
    made.says([], { outlet: 'Desk', claim: 'Printed' });
    made.says(['Courier'], { claim: 'Another' });
    made.says(['Courier'], { outlet: 'House', claim: 'Named another' });
    expect(impact('origin', house).claims.map(({ claim }) => claim.text)).toEqual([
      'Half the depot is held',
      'A nurse saw it',
      'Printed',
    ]);
  });

  it('a claim in the bin and statements in it are not counted', () => {
    const { made, impact } = scene();
    const statement = made.says(['Monitor']);
    made.says(['Monitor'], { claim: 'Gone' });
    made.bin('claims', made.claim('Gone'));
    made.bin('statements', statement.id);
    expect(impact('origin', made.origin('Monitor'))).toMatchObject({ statements: [], claims: [] });
  });

  it('a claim whose only contradiction falls stands better for it', () => {
    const { made, impact } = scene();
    made.says(['Monitor'], { claim: 'It fell' });
    const against = made.says(['Agency'], { claim: 'It stands' });
    made.link('It fell', 'contradicts', 'It stands');
    const found = impact('statement', against.id).claims.map(({ claim, before, after }) => [
      claim.text,
      before.standing,
      after.standing,
    ]);
    expect(found).toEqual([
      ['It stands', 'contested', 'unsupported'],
      ['It fell', 'contested', 'uncorroborated'],
    ]);
  });

  it('sentences of a report fall with all they cite, not with some of it', () => {
    const { made, impact, report } = scene();
    const falling = made.says(['Monitor'], { source: 'Paper' });
    const staying = made.says(['Agency'], { source: 'Wire' });
    const [gone, left] = [cite('highlight', falling.highlightId), cite('highlight', staying.highlightId)];
    report(
      words('It is held. '),
      gone,
      words(' Two say so'),
      gone,
      left,
      words('. Another'),
      left,
      words('.'),
    );
    const found = impact('source', made.source('Paper')).sentences;
    expect(found.map((each) => [each.words, each.losesAll])).toEqual([
      ['It is held.', true],
      ['Two say so.', false],
    ]);
  });

  it('evidence falls with its statement or its claim', () => {
    const { made, impact } = scene();
    const statement = made.says(['Monitor']);
    const question = { ...newRow(made.claim(), 'T. Analyst', at), text: 'Who holds it?', note: null };
    made.state.questions.set(question.id, question);
    const evidence = {
      ...newRow(made.claim(), 'T. Analyst', at),
      questionId: question.id,
      order: 1,
      text: '',
      statementId: null,
      claimId: made.claim(),
      relevance: 'medium' as const,
      credibility: null,
      ratings: {},
    };
    made.state.evidence.set(evidence.id, evidence);
    expect(impact('statement', statement.id).evidence).toMatchObject([{ losesAll: true }]);
    made.says(['Agency']);
    expect(impact('statement', statement.id).evidence).toMatchObject([{ losesAll: false }]);
  });

  it('origins that belong to each other in a circle, and 500 statements of one, end', () => {
    const { made, impact } = scene();
    const house = made.origin('House');
    const desk = made.origin('Desk', { parentId: house });
    const row = made.state.origins.get(house);
    if (row) made.state.origins.set(house, { ...row, parentId: desk });
    for (let count = 0; count < 500; count += 1) made.says(['House'], { source: 'Paper' });
    made.bin('origins', house);
    expect(impact('origin', desk).statements).toHaveLength(500);
  });
});
