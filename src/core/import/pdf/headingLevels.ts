import type { FlowBlock } from './documentFlow';

/** How much larger than the body's a heading's letters are at least. */
const leastGrowth = 1.15;

/** Headings are short. */
const mostLines = 4;
const mostFragments = 60;

/** Tells headings by their size: the level of each block that is one, from 1. */
export function headingLevels(blocks: readonly FlowBlock[]): ReadonlyMap<FlowBlock, number> {
  const body = bodySize(blocks);
  const headings = blocks.filter((block) => isHeading(block, body));
  const sizes = [...new Set(headings.map(sizeOf))].sort((one, other) => other - one);
  return new Map(headings.map((block) => [block, Math.min(6, sizes.indexOf(sizeOf(block)) + 1)]));
}

function isHeading(block: FlowBlock, body: number): boolean {
  if (block.kind !== 'text' || block.lines.length > mostLines || sizeOf(block) < leastGrowth * body)
    return false;
  const fragments = block.lines.flatMap(({ line }) => line.fragments);
  return fragments.length <= mostFragments && fragments.some(({ text }) => /\p{L}/u.test(text));
}

/** To half a point: programs round sizes in their own ways. */
function sizeOf({ lines }: FlowBlock): number {
  return Math.round((lines[0]?.line.size ?? 0) * 2) / 2;
}

/** The size most characters of the document have. */
function bodySize(blocks: readonly FlowBlock[]): number {
  const characters = new Map<number, number>();
  for (const { lines } of blocks)
    for (const { line } of lines)
      for (const { item, text } of line.fragments) {
        const size = Math.round(item.height * 2) / 2;
        characters.set(size, (characters.get(size) ?? 0) + text.length);
      }
  let body = 0;
  for (const [size, count] of characters) if (count > (characters.get(body) ?? 0)) body = size;
  return body;
}
