/**
 * Where a JSON document breaks a MUST of the W3C Web Annotation Data Model (Recommendation of 23 February 2017), by path.
 * Written from the Recommendation, with nothing of the exporter's: sections are named by number.
 */
export function modelViolations(document: unknown): string[] {
  const found: string[] = [];
  const say = (path: string, what: string) => found.push(`${path}: ${what}`);
  if (!isObject(document)) return ['the document is no object'];
  // 3.1: the context is the annotation one, or is in a list with it.
  if (!listOf(document['@context']).includes('http://www.w3.org/ns/anno.jsonld'))
    say('@context', 'lacks the annotation context');
  if (typesOf(document).includes('AnnotationCollection')) checkCollection(document, say);
  else checkAnnotation(document, '', say);
  return found;
}

type Say = (path: string, what: string) => void;
type JsonObject = Readonly<Record<string, unknown>>;

/** 5.1 and 5.2. */
function checkCollection(collection: JsonObject, say: Say): void {
  needIri(collection.id, 'id', say);
  const { total, first } = collection;
  if (total !== undefined && !isCount(total)) say('total', 'is no number of annotations');
  if (!isObject(first)) {
    if (total !== 0 && typeof first !== 'string') say('first', 'is missing');
    return;
  }
  needIri(first.id, 'first.id', say);
  if (!typesOf(first).includes('AnnotationPage')) say('first.type', 'is not AnnotationPage');
  if (!Array.isArray(first.items)) {
    say('first.items', 'is no list');
    return;
  }
  if (total !== first.items.length && first.next === undefined) say('total', 'is not how many there are');
  first.items.forEach((item, index) => {
    if (isObject(item)) checkAnnotation(item, `items[${index}].`, say);
    else say(`items[${index}]`, 'is no annotation');
  });
  const ids = first.items.map((item) => (isObject(item) ? item.id : null));
  if (new Set(ids).size !== ids.length) say('first.items', 'share an id');
}

/** 3.1 to 3.3. */
function checkAnnotation(annotation: JsonObject, path: string, say: Say): void {
  needIri(annotation.id, `${path}id`, say);
  if (!typesOf(annotation).includes('Annotation')) say(`${path}type`, 'is not Annotation');
  const targets = listOf(annotation.target);
  if (targets.length === 0) say(`${path}target`, 'is missing');
  for (const [index, target] of targets.entries()) checkResource(target, `${path}target[${index}]`, say);
  for (const [index, body] of listOf(annotation.body).entries())
    checkResource(body, `${path}body[${index}]`, say);
  for (const name of ['created', 'modified', 'generated'])
    if (annotation[name] !== undefined && !isInstant(annotation[name]))
      say(`${path}${name}`, 'is no xsd:dateTime with a zone');
  if (annotation.bodyValue !== undefined && annotation.body !== undefined)
    say(`${path}bodyValue`, 'stands beside a body');
}

function checkResource(resource: unknown, path: string, say: Say): void {
  if (typeof resource === 'string') needIri(resource, path, say);
  else if (isObject(resource)) checkObject(resource, path, say);
  else say(path, 'is neither an IRI nor an object');
}

function checkObject(resource: JsonObject, path: string, say: Say): void {
  const types = typesOf(resource);
  // 3.2.4: a textual body has one value.
  if (types.includes('TextualBody') && typeof resource.value !== 'string') say(`${path}.value`, 'is no text');
  // 4: a specific resource has one source.
  if (types.includes('SpecificResource') || resource.selector !== undefined) {
    const source = isObject(resource.source) ? resource.source.id : resource.source;
    needIri(source, `${path}.source`, say);
  } else if (!types.includes('TextualBody')) needIri(resource.id, `${path}.id`, say);
  for (const [index, selector] of listOf(resource.selector).entries())
    checkSelector(selector, `${path}.selector[${index}]`, say);
}

/** 4.2. */
function checkSelector(selector: unknown, path: string, say: Say): void {
  if (!isObject(selector)) {
    say(path, 'is no object');
    return;
  }
  const { exact, prefix, suffix, start, end, value, conformsTo } = selector;
  const [type] = typesOf(selector);
  switch (type) {
    case 'FragmentSelector':
      if (typeof value !== 'string') say(`${path}.value`, 'is no text');
      if (conformsTo !== undefined) needIri(conformsTo, `${path}.conformsTo`, say);
      break;
    case 'TextQuoteSelector':
      if (typeof exact !== 'string') say(`${path}.exact`, 'is no text');
      for (const [name, text] of Object.entries({ prefix, suffix }))
        if (text !== undefined && typeof text !== 'string') say(`${path}.${name}`, 'is no text');
      break;
    case 'TextPositionSelector':
      if (!isCount(start)) say(`${path}.start`, 'is no position');
      if (!isCount(end)) say(`${path}.end`, 'is no position');
      if (isCount(start) && isCount(end) && end < start) say(path, 'ends before it begins');
      break;
    default:
      if (typeof type !== 'string') say(`${path}.type`, 'is missing');
  }
  for (const [index, inner] of listOf(selector.refinedBy).entries())
    checkSelector(inner, `${path}.refinedBy[${index}]`, say);
}

function needIri(value: unknown, path: string, say: Say): void {
  if (typeof value !== 'string' || !/^[a-z][a-z\d+.-]*:\S+$/i.test(value)) say(path, 'is no IRI');
}

function isInstant(value: unknown): boolean {
  const form = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  return typeof value === 'string' && form.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function typesOf({ type }: JsonObject): readonly unknown[] {
  return listOf(type);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
