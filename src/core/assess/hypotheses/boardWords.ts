import type { Id } from '../../model/id';
import type { Board, BoardItem } from './board';

/** A score as it is written: two decimals, a real minus. */
export function scoreText(score: number): string {
  const text = score.toFixed(2);
  return text === '-0.00' ? '0.00' : text.replace('-', '−');
}

/** The outcome in sentences: who is least inconsistent, how far the others are, what is not final. */
export function rankingWords(board: Board): string[] {
  const [first, ...others] = board.ranking;
  if (!first || board.hypotheses.length < 2) return [];
  const scoreOf = (id: Id | undefined) =>
    scoreText(board.hypotheses.find(({ row }) => row.id === id)?.score ?? 0);
  if (others.length === 0) return ['Nothing on the board tells the hypotheses apart yet.'];
  const rest = others.map((ids) => `${labels(board, ids)} ${scoreOf(ids[0])}`).join('; ');
  const verb = first.length > 1 ? 'are level as the' : 'is';
  const sentences = [
    `${labels(board, first)} ${verb} least inconsistent: ${scoreOf(first[0])}; then ${rest}.`,
  ];
  if (board.openCells > 0) sentences.push(openWords(board, first));
  return sentences;
}

function openWords({ hypotheses, openCells }: Board, first: readonly Id[]): string {
  const cells = openCells === 1 ? '1 cell is' : `${openCells} cells are`;
  const falling = hypotheses
    .filter(({ row, score, couldFallTo }) => first.includes(row.id) && couldFallTo < score)
    .map(({ label, couldFallTo }) => `${label} could yet fall to ${scoreText(couldFallTo)}`);
  return falling.length > 0
    ? `Not final: ${cells} not rated, and ${falling.join(', ')}.`
    : `Not final: ${cells} not rated.`;
}

/** What hangs on an item, in a sentence; null when nothing does. */
export function criticalWords(board: Board, item: BoardItem): string | null {
  const { critical } = item;
  if (!critical) return null;
  if (critical.withoutIt) return `Without ${item.label}, ${survivingWords(board, critical.withoutIt)}.`;
  const [cell] = critical.cells;
  if (!cell) return null;
  const under = labels(board, [cell.hypothesisId]);
  return `Were ${item.label} neutral to ${under}, ${survivingWords(board, cell.survivors)}.`;
}

/** What was left out of the arithmetic and what is asked for, a sentence each. */
export function leftOutWords({ counts, items: all }: Board): string[] {
  const unknown = all.flatMap(({ credibility }) => (credibility.kind === 'unknown' ? credibility.code : []));
  const codes = [...new Set(unknown)].sort();
  const items = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;
  return [
    counts.unknown > 0 ? `${items(counts.unknown)} left out: not gradable (${codes.join(', ')}).` : '',
    counts.ungraded > 0 ? `${items(counts.ungraded)} left out until graded.` : '',
    counts.gone > 0
      ? `${items(counts.gone)} left out: what ${counts.gone === 1 ? 'it rests' : 'they rest'} on is in the bin.`
      : '',
  ].filter((sentence) => sentence !== '');
}

function survivingWords(board: Board, ids: readonly Id[]): string {
  if (ids.length === board.hypotheses.length) return 'nothing would tell the hypotheses apart';
  return ids.length === 1 ? `${labels(board, ids)} would survive` : `${labels(board, ids)} would be level`;
}

function labels(board: Board, ids: readonly Id[]): string {
  const names = board.hypotheses.flatMap(({ row, label }) => (ids.includes(row.id) ? [label] : []));
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
