/** Runs in the page, so it uses nothing from outside: where the first and the last letter of the words are drawn. */
export function findEnds(region: Element, { from, to }: { from: string; to: string }) {
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const first = text.indexOf(from);
  const last = text.indexOf(to, first);
  if (first < 0 || last < 0) throw new Error(`The source text does not show: ${first < 0 ? from : to}`);

  const lastLetter = [...to].at(-1)?.length ?? 1;
  const place = (offset: number) => {
    const found = nodes.findLast((candidate) => candidate.start <= offset);
    if (!found) throw new Error('no text');
    return { node: found.node, offset: offset - found.start };
  };
  const rectOf = (offset: number, length: number) => {
    const { node, offset: inside } = place(offset);
    const range = document.createRange();
    range.setStart(node, inside);
    range.setEnd(node, inside + length);
    return range.getBoundingClientRect();
  };
  const holder = place(first).node.parentElement ?? region;
  holder.scrollIntoView({ block: 'center' });
  const start = rectOf(first, [...from][0]?.length ?? 1);
  const end = rectOf(last + to.length - lastLetter, lastLetter);
  const rightToLeft = getComputedStyle(holder).direction === 'rtl';
  const inset = 0.5;
  return {
    start: { x: rightToLeft ? start.right - inset : start.left + inset, y: start.top + start.height / 2 },
    end: { x: rightToLeft ? end.left + inset : end.right - inset, y: end.top + end.height / 2 },
  };
}
