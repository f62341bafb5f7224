import { creating } from '@core/casefile';
import type { EvidenceRow, Operation } from '@core/model';
import type { CaseMaker } from './caseMaker';
import type { CaseDefinition } from './definition';

/** Makes what weighs claims against each other: links, what is held dependent, and boards of hypotheses. */
export function makeWeighing(maker: CaseMaker, given: CaseDefinition): void {
  for (const { from, to, kind, reason } of given.links) {
    const at = maker.tick();
    const row = {
      ...maker.base('link', `${from} ${kind} ${to}`, at),
      fromId: maker.known('claims', from),
      toId: maker.known('claims', to),
      kind,
      reason,
    };
    maker.commit('Link two claims', at, [creating('links', row)]);
  }
  for (const { between, verdict, reason } of given.dependences) {
    const at = maker.tick();
    const [leftId, rightId] = between.map((key) => maker.known('origins', key)) as [string, string];
    const row = {
      ...maker.base('dependence', between.join(' '), at),
      between: 'origins' as const,
      leftId,
      rightId,
      verdict,
      reason,
    };
    maker.commit(`Hold two origins ${verdict}`, at, [creating('dependences', row)]);
  }
  for (const board of given.boards) makeBoard(maker, board);
}

function makeBoard(maker: CaseMaker, board: CaseDefinition['boards'][number]): void {
  const at = maker.tick();
  const questionId = maker.id('question', board.key);
  const steps = board.steps ? { steps: board.steps } : {};
  const question = { ...maker.base('question', board.key, at), text: board.question, note: null, ...steps };
  const operations: Operation[] = [creating('questions', question)];
  for (const [order, { key, text }] of board.hypotheses.entries()) {
    const row = { ...maker.base('hypothesis', key, at), questionId, text, order, note: null };
    operations.push(creating('hypotheses', row));
  }
  for (const [order, item] of board.evidence.entries()) {
    const ratings = board.hypotheses.flatMap(({ key }, place): [string, { is: string }][] => {
      const is = item.ratings[place];
      return is ? [[maker.id('hypothesis', key), { is }]] : [];
    });
    const row = {
      ...maker.base('evidence', `${board.key} ${order}`, at),
      questionId,
      order,
      text: item.text ?? '',
      statementId: item.statement ? maker.known('statements', `${item.statement}-1`) : null,
      claimId: item.claim ? maker.known('claims', item.claim) : null,
      relevance: item.relevance,
      credibility: item.credibility ?? null,
      ratings: Object.fromEntries(ratings) as EvidenceRow['ratings'],
    };
    operations.push(creating('evidence', row));
  }
  maker.commit(`Weigh hypotheses on “${board.question}”`, at, operations);
}
