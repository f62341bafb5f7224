import type { MarkupElement } from '../../import/markup/markupNode';
import type { RefiDesk } from './RefiDesk';
import type { NamedValue } from './RefiProject';
import { attributeOf, childText, elementsIn, guidOf, membersOf, targetsOf } from './refiTree';

/**
 * What cases and sets say of sources becomes fields of the sources: the case's name and its variables, the set's name.
 * What they say of passages, codes and notes has no place, and is reported.
 */
export function readSaidOfSources({ project, said, draft }: RefiDesk): void {
  const say = (guid: string, values: readonly NamedValue[]) =>
    said.set(guid, [...(said.get(guid) ?? []), ...values]);
  for (const element of membersOf(project.root, 'Cases', 'Case')) {
    const name = attributeOf(element, 'name') ?? guidOf(element) ?? 'unnamed';
    const sources = targetsOf(element, 'SourceRef');
    for (const guid of sources) say(guid, [{ name: 'Case', value: name }, ...project.valuesOf(element)]);
    const lost = [
      counted(elementsIn(element, 'SelectionRef'), 'passage'),
      counted(elementsIn(element, 'CodeRef'), 'code'),
      ...(sources.length === 0
        ? project.valuesOf(element).map((value) => `${value.name}: ${value.value}`)
        : []),
      childText(element, 'Description')?.trim().slice(0, 500) ?? '',
    ].filter((part) => part !== '');
    report('Case', name, sources.length, lost);
  }
  for (const element of membersOf(project.root, 'Sets', 'Set')) {
    const name = attributeOf(element, 'name') ?? guidOf(element) ?? 'unnamed';
    const sources = targetsOf(element, 'MemberSource');
    for (const guid of sources) say(guid, [{ name: 'Set', value: name }]);
    const lost = [
      counted(elementsIn(element, 'MemberCode'), 'code'),
      counted(elementsIn(element, 'MemberNote'), 'note'),
      childText(element, 'Description')?.trim().slice(0, 500) ?? '',
    ].filter((part) => part !== '');
    report('Set', name, sources.length, lost);
  }

  function report(kind: string, name: string, sources: number, lost: readonly string[]): void {
    if (sources > 0)
      draft.report({
        kind,
        name,
        fate: 'taken',
        message: `As a field of ${sources === 1 ? 'its source' : `its ${sources} sources`}.`,
      });
    if (lost.length > 0 || sources === 0)
      draft.report({
        kind,
        name,
        fate: 'left-out',
        message: `What has no place here: ${lost.join('; ') || 'it is empty'}.`,
      });
  }
}

function counted(elements: readonly MarkupElement[], what: string): string {
  if (elements.length === 0) return '';
  return elements.length === 1 ? `a ${what}` : `${elements.length} ${what}s`;
}
