/** The sections that hold an end of the browser's selection: it would be lost with them. */
export function heldSections(root: Element | null): number[] {
  if (!root) return [];
  const selection = document.getSelection();
  return [selection?.anchorNode, selection?.focusNode].flatMap((node) => {
    if (!node || !root.contains(node)) return [];
    const element = node instanceof Element ? node : node.parentElement;
    const section = element?.closest<HTMLElement>('[data-section]')?.dataset.section;
    return section === undefined ? [] : [Number(section)];
  });
}
