import type { MarkupElement } from '../../import/markup/markupNode';
import { attributeOf, elementsIn, guidOf, nameOf, numberOf } from './refiTree';
import { attributeForms, elementRules, neverEmpty, onlyOnce, selectionElements } from './vocabulary';

/** More would tell nobody anything. */
const mostViolations = 1_000;

/** Attributes that point at something in the project. */
const pointers = [
  'targetGUID',
  'originGUID',
  'creatingUser',
  'modifyingUser',
  'creatingUserGUID',
  'modifyingUserGUID',
];

/**
 * Everything in a project or codebook that is not as REFI-QDA 1.0 has it, as sentences: what its schemas forbid, and
 * what they let pass and no reader can follow (GUIDs given twice or pointing nowhere, ends before starts, paths that
 * leave the archive). At most 1,000.
 */
export function violationsOf(root: MarkupElement): string[] {
  const found: string[] = [];
  const guids = new Map<string, number>();
  const pointed: { guid: string; from: string }[] = [];
  const visit = (element: MarkupElement): void => {
    if (found.length >= mostViolations) return;
    const name = nameOf(element);
    const called = `${name}${label(element)}`;
    const guid = name.startsWith('Member') ? null : guidOf(element);
    if (guid !== null) guids.set(guid, (guids.get(guid) ?? 0) + 1);
    for (const pointer of pointers) {
      const target = guidOf(element, pointer);
      if (target !== null) pointed.push({ guid: target, from: called });
    }
    found.push(...ofElement(element, name, called));
    for (const child of elementsIn(element)) visit(child);
  };
  visit(root);
  for (const [guid, count] of guids) if (count > 1) found.push(`The GUID ${guid} is given ${count} times.`);
  for (const { guid, from } of pointed)
    if (!guids.has(guid)) found.push(`${from} points at ${guid}, which is not in the file.`);
  return [...new Set(found)].slice(0, mostViolations);
}

function ofElement(element: MarkupElement, name: string, called: string): string[] {
  const rule = elementRules[name];
  if (!rule) return [];
  const found: string[] = [];
  if (!element.name.startsWith('other:') && !element.name.includes(':')) {
    if (name === 'Project' || name === 'CodeBook') found.push(`${name} has no namespace.`);
  }
  for (const needed of rule.required)
    if (!element.attributes.has(needed)) found.push(`${called} has no ${needed}.`);
  for (const [attribute, value] of element.attributes) {
    if (attribute.includes(':')) continue;
    if (!rule.required.includes(attribute) && !rule.optional.includes(attribute))
      found.push(`${called} has an attribute ${attribute} that is not of the standard.`);
    const form = attributeForms.find(([names]) => names.test(attribute));
    if (form && !form[1].test(value)) found.push(`${called}: its ${attribute} is not ${form[2]}.`);
  }
  found.push(...ofChildren(element, name, called));
  const [start, end] = [numberOf(element, 'startPosition'), numberOf(element, 'endPosition')];
  if (start !== null && end !== null && (start < 0 || end < start))
    found.push(`${called} runs from ${start} to ${end}.`);
  for (const path of ['path', 'plainTextPath', 'richTextPath']) {
    const value = attributeOf(element, path);
    if (value !== null && leavesArchive(value))
      found.push(`${called}: its ${path} leads out of the archive.`);
    else if (value !== null && !/^(?:internal|relative|absolute):\/\//.test(value))
      found.push(`${called}: its ${path} does not begin with internal://, relative:// or absolute://.`);
  }
  if (element.attributes.has('plainTextPath') && elementsIn(element, 'PlainTextContent').length > 0)
    found.push(`${called} has its plain text twice, as content and as a file.`);
  return found;
}

function ofChildren(element: MarkupElement, name: string, called: string): string[] {
  const { children: order } = elementRules[name] as (typeof elementRules)[string];
  const found: string[] = [];
  const children = elementsIn(element).map(nameOf);
  if (children.length === 0 && neverEmpty.has(name)) found.push(`${called} is empty.`);
  let last = -1;
  for (const child of children) {
    const place = order.indexOf(child);
    if (place < 0) found.push(`${called} holds ${child}, which does not belong there.`);
    else if (name !== 'Sources' && place < last) found.push(`${called}: ${child} stands too late in it.`);
    last = Math.max(last, place);
  }
  for (const child of new Set(children))
    if (onlyOnce.has(child) && children.filter((each) => each === child).length > 1)
      found.push(`${called} holds more than one ${child}.`);
  if (name === 'Coding' && !children.includes('CodeRef')) found.push(`${called} has no CodeRef.`);
  return found;
}

/** Whether a path would lead out of the folder of the project's files. */
export function leavesArchive(path: string): boolean {
  if (/^(?:relative|absolute):/.test(path)) return false;
  const inner = path.replace(/^internal:\/\//, '').replaceAll('\\', '/');
  return inner.startsWith('/') || /^[a-z]:/i.test(inner) || inner.split('/').includes('..');
}

function label(element: MarkupElement): string {
  const isNamed = !(selectionElements as readonly string[]).includes(nameOf(element));
  const said = (isNamed ? attributeOf(element, 'name') : null) ?? guidOf(element);
  return said === null ? '' : ` “${said.slice(0, 80)}”`;
}
