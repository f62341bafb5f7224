import { type Striker, struck } from './Striker';

/** Names of fields that hold no words of anybody's: what stands there is from a list of ours, an id or a measure. */
const ours = new Set([
  ...[
    'type',
    'kind',
    'colour',
    'stance',
    'mode',
    'scheme',
    'code',
    'between',
    'verdict',
    'state',
    'relevance',
  ],
  ...[
    'rule',
    'gradeScheme',
    'yardstick',
    'encoding',
    'language',
    'importer',
    'key',
    'is',
    'direction',
    'weights',
  ],
  ...[
    'gradeLevels',
    'createdAt',
    'updatedAt',
    'deletedAt',
    'importedAt',
    'readAt',
    'at',
    'figure',
    'options',
  ],
]);

const plainId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$/;

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

/**
 * A row, or any part of one, with passages struck out of everything that can be words. What is written in a paragraph is
 * looked at as a whole, however many pieces its emphasis makes of it.
 */
export function struckRow<T>(row: T, striker: Striker): T {
  return walk(row, striker) as T;
}

function walk(value: unknown, striker: Striker): unknown {
  if (typeof value === 'string') return plainId.test(value) ? value : striker.strike(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, striker));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (ours.has(key)) return [key, inner];
    if (key === 'content' && Array.isArray(inner)) return [key, walkContent(inner as Node[], striker)];
    return [key, walk(inner, striker)];
  });
  return Object.fromEntries(entries);
}

/** The nodes in a paragraph: its text nodes are one text. */
function walkContent(nodes: readonly Node[], striker: Striker): unknown[] {
  const whole = nodes.map(({ type, text }) => (type === 'text' ? (text ?? '') : '\n')).join('');
  const spans = striker.spansIn(whole);
  const line = struck(whole, spans);
  let at = 0;
  return nodes.map((node) => {
    const rest = walk(node, striker) as Node;
    if (node.type !== 'text') {
      at += 1;
      return rest;
    }
    const length = node.text?.length ?? 0;
    at += length;
    return { ...rest, text: line.slice(at - length, at) };
  });
}
