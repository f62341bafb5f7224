import { type CaseFile, commitTo, creating, type NewRow, newRow, updating } from '@core/casefile';
import type { Id, Operation, RichText } from '@core/model';
import type { CaseDefinition, ClaimDefinitions } from './definition';
import { derivedId } from './derivedId';
import { type Target, withMarkers } from './markers';
import type { Definition } from './readDefinition';

type Kind =
  | 'origin'
  | 'tag'
  | 'source'
  | 'claim'
  | 'highlight'
  | 'statement'
  | 'report'
  | 'link'
  | 'dependence'
  | 'question'
  | 'hypothesis'
  | 'evidence';

/** Makes the rows of a case in order, each as a change of its own at its own time, and knows them by key. */
export class CaseMaker {
  readonly caseFile: CaseFile;
  readonly #analyst: string;
  readonly #pace: number;
  #now: number;
  readonly #targets = new Map<string, Target>();

  constructor(caseFile: CaseFile, analyst: string, begunAt: string, pace: number) {
    this.caseFile = caseFile;
    this.#analyst = analyst;
    this.#pace = pace;
    this.#now = Date.parse(begunAt);
  }

  get analyst(): string {
    return this.#analyst;
  }

  /** The id of a row, whether it was made yet or not. */
  id(kind: Kind, key: string): Id {
    return derivedId(kind, key);
  }

  /** The id of a row made before. */
  known(kind: 'origins' | 'tags' | 'sources' | 'claims' | 'highlights' | 'statements', key: string): Id {
    const id = this.id(kind.slice(0, -1) as Kind, key);
    if (!this.caseFile.state[kind].has(id)) throw new Error(`there is no ${kind.slice(0, -1)} “${key}”`);
    return id;
  }

  base(kind: Kind, key: string, at: string): NewRow {
    return newRow(this.caseFile.caseId, this.#analyst, at, this.id(kind, key));
  }

  /** The time of the next change: never before `earliest`. */
  tick(earliest?: string): string {
    this.#now = Math.max(this.#now + this.#pace * 60_000, earliest ? Date.parse(earliest) : 0);
    return new Date(this.#now).toISOString();
  }

  commit(label: string, at: string, operations: readonly Operation[]): void {
    const id = derivedId('change', String(this.caseFile.changes.length + 1));
    commitTo(this.caseFile, label, operations, { at, by: this.#analyst, id });
  }

  remember(kind: Target['kind'], key: string, label: string): void {
    this.#targets.set(`${kind}/${key}`, { kind, id: this.id(kind, key), label });
  }

  richText(markdown: string): RichText {
    return withMarkers(markdown, (kind, key) => this.#targets.get(`${kind}/${key}`));
  }

  origin(given: CaseDefinition['origins'][number]): void {
    const at = this.tick();
    const { name, kind, aliases = [], reliability } = given;
    const row = {
      ...this.base('origin', given.key, at),
      name,
      kind,
      aliases,
      parentId: given.parent ? this.known('origins', given.parent) : null,
      reliability: { scheme: 'nato', code: reliability },
      note: null,
    };
    this.commit(`Make the origin “${name}”`, at, [creating('origins', row)]);
  }

  tag(given: CaseDefinition['tags'][number], order: number): void {
    const at = this.tick();
    const row = {
      ...this.base('tag', given.key, at),
      name: given.name,
      colour: given.colour,
      parentId: given.parent ? this.known('tags', given.parent) : null,
      order,
      note: this.richText(given.definition),
    };
    this.commit(`Make the tag “${given.name}”`, at, [creating('tags', row)]);
    this.remember('tag', given.key, given.name);
  }

  claim(given: ClaimDefinitions[number]): void {
    const at = this.tick();
    const { key, text, time, place } = given;
    const extras = { ...(time && { time }), ...(place && { place }) };
    const row = { ...this.base('claim', key, at), text, note: null, ...extras };
    this.commit('Make a claim', at, [creating('claims', row)]);
    this.remember('claim', given.key, given.text);
  }

  /** Notes that may name anything come after everything is there. */
  notes({ case: { origins, sources, note }, claims, highlights }: Definition): void {
    for (const { key, note: markdown } of origins) if (markdown) this.#note('origins', key, markdown);
    for (const { key, note: markdown } of sources) if (markdown) this.#note('sources', key, markdown);
    for (const { key, note: markdown } of claims) if (markdown) this.#note('claims', key, markdown);
    for (const [source, list] of Object.entries(highlights))
      for (const [index, { key, note: markdown }] of list.entries())
        if (markdown) this.#note('highlights', key ?? `${source}-${index + 1}`, markdown);
    if (!note) return;
    const row = this.caseFile.state.cases.get(this.caseFile.caseId);
    if (!row) throw new Error('the case has no row of its own');
    const at = this.tick();
    this.commit('Write a note', at, [updating('cases', row, { note: this.richText(note) }, at)]);
  }

  report(given: CaseDefinition['report'], markdown: string): void {
    const at = this.tick();
    const row = { ...this.base('report', given.key, at), title: given.title, body: this.richText(markdown) };
    this.commit(`Write the report “${given.title}”`, at, [creating('reports', row)]);
  }

  #note(table: 'origins' | 'sources' | 'claims' | 'highlights', key: string, markdown: string): void {
    const at = this.tick();
    const note = this.richText(markdown);
    const row = this.caseFile.state[table].get(this.known(table, key));
    if (!row) throw new Error(`there is nothing to write a note about in ${table}: ${key}`);
    this.commit('Write a note', at, [updating(table, row, { note }, at)]);
  }
}
