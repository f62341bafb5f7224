import { fromSelectors } from '@core/anchor';
import { type CaseFile, sourceTextOf } from '@core/casefile';
import { fail, living, ok, type Result, type SourceRow } from '@core/model';
import { isObject, type JsonObject, listOf } from './readAnnotations';

/**
 * The source an annotation is about, by what its targets name: id, SHA-256, address, file name or
 * title. A source the case does not know by name is the one source whose text holds the words.
 */
export function findTarget(caseFile: CaseFile, targets: readonly unknown[]): Result<SourceRow> {
  const sources = living(caseFile.state, 'sources');
  const names = new Set(targets.flatMap(namesOf));
  const named = sources.filter((row) => namesOfSource(row).some((name) => names.has(name)));
  const [only, second] = named;
  if (only && !second) return ok(only);
  const holding = (named.length > 0 ? named : sources).filter((row) => holds(caseFile, row, targets));
  const [found, another] = holding;
  if (found && !another) return ok(found);
  const list = [...names].map((name) => `“${name}”`).join(', ') || 'nothing';
  if (another) return fail('target-ambiguous', `Its target (${list}) fits several sources of the case.`);
  return fail('target-unknown', `Its target (${list}) is no source of the case, and its words are in none.`);
}

function namesOf(target: unknown): string[] {
  if (typeof target === 'string') return [withoutFragment(target)];
  if (!isObject(target)) return [];
  const sources = [...listOf(target.source), ...(target.selector ? [] : listOf(target.id))];
  return sources
    .flatMap((source) => (isObject(source) ? [source.id, source.title, source.name] : [source]))
    .filter((name): name is string => typeof name === 'string')
    .map(withoutFragment);
}

function namesOfSource(row: SourceRow): string[] {
  const { id, sha256, textSha256, address, fileName, title } = row;
  const earlier = (row.earlierVersions ?? []).flatMap((version) => [version.sha256, version.textSha256]);
  const hashes = [sha256, textSha256, ...earlier].flatMap((hash) => [
    hash,
    `urn:sha256:${hash}`,
    `urn:hash::sha256:${hash}`,
  ]);
  return [id, `urn:uuid:${id}`, ...hashes, fileName, title, ...(address ? [withoutFragment(address)] : [])];
}

function withoutFragment(name: string): string {
  return /^https?:/.test(name) ? (name.split('#')[0] ?? name) : name;
}

/** Only words can tell sources apart; a position alone fits any text that is long enough. */
function holds(caseFile: CaseFile, row: SourceRow, targets: readonly unknown[]): boolean {
  const text = sourceTextOf(caseFile, row.id);
  if (!text.ok) return false;
  return targets.every((target) => {
    const selectors = listOf((target as JsonObject | null)?.selector);
    const withWords = selectors.flat().some((each) => isObject(each) && typeof each.exact === 'string');
    return withWords && fromSelectors(text.value.text, selectors).ok;
  });
}
