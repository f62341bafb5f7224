import { fromSelectors } from '../../anchor/fromSelectors';
import { living } from '../../model/caseState';
import { fail, ok, type Result } from '../../model/result';
import type { SourceRow } from '../../model/rows';
import { sourceVersions } from '../../versions/sourceVersions';
import type { ExchangeDraft } from '../ExchangeDraft';
import type { TextShelf } from '../TextShelf';
import { idOf, isObject, type JsonObject, listOf, textOf, typesOf } from './json';
import { selectorsOf } from './selectorsOf';

/**
 * Finds the source an annotation is about by what its targets name: id, SHA-256 of bytes or text, address, file name,
 * title. A source the case does not know by name is the one source whose text holds the words.
 */
export class SourceLookup {
  readonly #byIdentity = new Map<string, SourceRow[]>();
  readonly #byName = new Map<string, SourceRow[]>();
  readonly #inBin = new Map<string, SourceRow[]>();
  readonly #sources: readonly SourceRow[];
  /** What the file itself says of its sources, by their ids there. */
  readonly #described = new Map<string, JsonObject>();

  constructor(
    draft: Pick<ExchangeDraft, 'state'>,
    private readonly shelf: TextShelf,
    described: readonly JsonObject[],
  ) {
    this.#sources = living(draft.state, 'sources');
    for (const row of this.#sources) {
      for (const name of identitiesOf(row)) remember(this.#byIdentity, name, row);
      for (const name of namesOf(row)) remember(this.#byName, name, row);
    }
    for (const row of draft.state.sources.values())
      if (row.deletedAt) for (const name of identitiesOf(row)) remember(this.#inBin, name, row);
    for (const source of described) {
      const id = idOf(source);
      if (id !== null) this.#described.set(id, source);
    }
  }

  /** Fails with `target-missing`, `target-ambiguous` or `target-unknown`. */
  async find(targets: readonly unknown[]): Promise<Result<SourceRow>> {
    if (targets.length === 0) return fail('target-missing', 'It has no target.');
    const stated = new Set(targets.flatMap(statedNames));
    const names = [...stated, ...[...stated].flatMap((name) => this.#otherNames(name))];
    const identified = among(this.#byIdentity, names);
    const named = identified.length > 0 ? identified : among(this.#byName, names);
    const [only, second] = named;
    if (only && !second) return ok(only);
    const candidates = named.length > 0 ? named : this.#sources;
    const [found, another] = await this.#holding(candidates, targets);
    if (found && !another) return ok(found);
    const list = [...stated].map((name) => `“${name.slice(0, 200)}”`).join(', ') || 'nothing';
    if (another || named.length > 1)
      return fail('target-ambiguous', `Its target (${list}) fits several sources of the case.`);
    const [binned] = among(this.#inBin, names);
    if (binned)
      return fail(
        'target-unknown',
        `Its target, “${binned.title}”, is in the bin of the case; take it out of the bin and take the annotations in again.`,
      );
    return fail(
      'target-unknown',
      `Its target (${list}) is no source of the case, and its words are in none.`,
    );
  }

  /** What a collection of ours says besides of a source it names. */
  #otherNames(name: string): string[] {
    const described = this.#described.get(name);
    if (!described) return [];
    const keys = ['assay:textSha256', 'assay:address', 'assay:fileName', 'dcterms:title'];
    return keys.flatMap((key) => textOf(described[key]) ?? []);
  }

  /** Only words can tell sources apart; a position alone fits any text that is long enough. Two are enough to know. */
  async #holding(candidates: readonly SourceRow[], targets: readonly unknown[]): Promise<SourceRow[]> {
    const selectors = targets.map((target) => selectorsOf(target));
    const found: SourceRow[] = [];
    const haveWords = selectors.every((each) => each.some((selector) => textOf(selector.exact) !== null));
    if (!haveWords) return found;
    for (const row of candidates) {
      const text = await this.shelf.get(row);
      if (!text.ok) continue;
      const { text: words, index } = text.value;
      const isThere = selectors.every((each) => {
        const quotes = each.filter((selector) => typesOf(selector).includes('TextQuoteSelector'));
        const placed = fromSelectors(words, quotes, index);
        return placed.ok || placed.error.code === 'quote-ambiguous';
      });
      if (isThere) found.push(row);
      if (found.length > 1) break;
    }
    return found;
  }
}

function among(index: ReadonlyMap<string, readonly SourceRow[]>, names: readonly string[]): SourceRow[] {
  return [...new Set(names.flatMap((name) => index.get(name) ?? []))];
}

function remember(index: Map<string, SourceRow[]>, name: string, row: SourceRow): void {
  const rows = index.get(name);
  if (rows) rows.push(row);
  else index.set(name, [row]);
}

/** What a target calls its source. */
function statedNames(target: unknown): string[] {
  if (typeof target === 'string') return [withoutFragment(target)];
  if (!isObject(target)) return [];
  const textSha256 = textOf(target['assay:textSha256']);
  const sources = [...listOf(target.source), ...(target.selector ? [] : [idOf(target)])];
  return [
    ...sources
      .flatMap((source) => (isObject(source) ? [idOf(source), source.title, source.name] : [source]))
      .filter((name): name is string => typeof name === 'string')
      .map(withoutFragment),
    ...(textSha256 === null ? [] : [textSha256]),
  ];
}

/** What no two documents have in common: ids and hashes, of earlier versions too. */
function identitiesOf(row: SourceRow): Set<string> {
  const hashes = sourceVersions(row).flatMap(({ sha256, textSha256 }) => [sha256, textSha256]);
  const iris = hashes.flatMap((hash) => [hash, `urn:sha256:${hash}`, `urn:hash::sha256:${hash}`]);
  return new Set([row.id, `urn:uuid:${row.id}`, ...iris]);
}

function namesOf({ fileName, title, address }: SourceRow): Set<string> {
  return new Set([fileName, title, ...(address ? [withoutFragment(address)] : [])]);
}

function withoutFragment(name: string): string {
  return /^https?:/.test(name) ? (name.split('#')[0] ?? name) : name;
}
