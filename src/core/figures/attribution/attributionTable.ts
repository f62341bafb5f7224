import type { FigureTable } from '../figureTable';
import type { AttributionGraph } from './attributionGraph';

/** The graph as a list: one line per way of having it from somebody, then those who speak on their own word. */
export function attributionTable({ nodes, edges }: AttributionGraph): FigureTable {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const kinds = { cites: 'has it from', joined: 'counts as one with' };
  const rows = edges.map(({ from, to, kind, statements, isCircular, reason }) => [
    { text: names.get(from) ?? '' },
    { text: kinds[kind] },
    { text: names.get(to) ?? '' },
    statements.length > 0 ? { text: String(statements.length), statements } : { text: '' },
    { text: isCircular ? 'circular' : reason },
  ]);
  const alone = nodes
    .filter(({ id }) => !joined.has(id))
    .map(({ name, statements }) => [
      { text: name },
      { text: 'speaks on its own word' },
      { text: '' },
      { text: String(statements.length), statements },
      { text: '' },
    ]);
  return {
    caption: 'Who has it from whom',
    columns: ['Origin', 'How', 'From', 'Statements', 'Remark'],
    rows: [...rows, ...alone],
    remarks: [],
  };
}
