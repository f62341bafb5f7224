import { newRow } from '../../casefile/newRow';
import { type CaseState, emptyCaseState } from '../../model/caseState';
import type { ClaimRow, OriginKind, OriginRow, Stance, StatementRow } from '../../model/claimRows';
import { type Id, newId } from '../../model/id';
import type { SourceRow } from '../../model/rows';
import type { DependenceRow, LinkKind, LinkRow } from '../../model/weighingRows';
import { sha256Hex } from '../../text/hash';
import type { NearPair } from '../independence';
import { type Weighing, weigh } from '../weigh';

interface Told {
  readonly outlet?: string;
  readonly source?: string;
  readonly stance?: Stance;
  readonly claim?: string;
}

/** A case built by names, for tests of weighing: origins, sources and claims are made when they are first named. */
export class ClaimScene {
  readonly state: CaseState = emptyCaseState();
  readonly near: NearPair[] = [];
  private readonly caseId = newId();
  private readonly ids = new Map<string, Id>();
  private made = 0;

  /** Rows are a second apart, so that they have an order. */
  private base() {
    const at = new Date(Date.UTC(2026, 4, 5) + this.made++ * 1_000).toISOString();
    return newRow(this.caseId, 'T. Analyst', at);
  }

  origin(name: string, fields: Partial<OriginRow> & { kind?: OriginKind } = {}): Id {
    const known = this.ids.get(`origin ${name}`);
    if (known) return known;
    const row: OriginRow = {
      ...this.base(),
      name,
      kind: 'organisation',
      aliases: [],
      parentId: null,
      reliability: null,
      note: null,
      ...fields,
    };
    this.state.origins.set(row.id, row);
    this.ids.set(`origin ${name}`, row.id);
    return row.id;
  }

  source(title: string, fields: Partial<SourceRow> = {}): Id {
    const known = this.ids.get(`source ${title}`);
    if (known) return known;
    const hash = sha256Hex(title);
    const row: SourceRow = {
      ...this.base(),
      title,
      kind: 'txt',
      fileName: 'source.txt',
      filePath: null,
      size: 1,
      sha256: hash,
      document: hash,
      textSha256: sha256Hex(`text of ${title}`),
      characters: 1,
      importer: { name: 'txt', version: '1' },
      encoding: 'utf-8',
      language: 'en',
      originId: null,
      author: null,
      publisher: null,
      publishedAt: null,
      address: null,
      importedAt: '2026-05-05T09:12:00.000Z',
      warnings: [],
      note: null,
      ...fields,
    };
    this.state.sources.set(row.id, row);
    this.ids.set(`source ${title}`, row.id);
    return row.id;
  }

  claim(text = 'Half the depot is held', fields: Partial<ClaimRow> = {}): Id {
    const known = this.ids.get(`claim ${text}`);
    if (known) return known;
    const row: ClaimRow = { ...this.base(), text, note: null, ...fields };
    this.state.claims.set(row.id, row);
    this.ids.set(`claim ${text}`, row.id);
    return row.id;
  }

  /** A statement on the claim through `chain`, in a source of its own unless one is named. */
  says(chain: readonly string[], { outlet, source, stance = 'asserts', claim }: Told = {}): StatementRow {
    const originId = outlet ? this.origin(outlet) : null;
    const sourceId = this.source(source ?? `Text ${this.state.sources.size + 1}`, { originId });
    const highlightId = newId();
    this.state.highlights.set(highlightId, {
      ...this.base(),
      id: highlightId,
      sourceId,
      ranges: [{ start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }],
      textSha256: sha256Hex('x'),
      tagIds: [],
      note: null,
    });
    const row: StatementRow = {
      ...this.base(),
      claimId: this.claim(claim),
      highlightId,
      stance,
      chain: chain.map((name) => ({ originId: this.origin(name), mode: 'indirect', hedge: null })),
      reliability: null,
      credibility: null,
    };
    this.state.statements.set(row.id, row);
    return row;
  }

  link(from: string, kind: LinkKind, to: string): LinkRow {
    const row: LinkRow = { ...this.base(), fromId: this.claim(from), toId: this.claim(to), kind, reason: '' };
    this.state.links.set(row.id, row);
    return row;
  }

  hold(
    left: Id,
    right: Id,
    verdict: DependenceRow['verdict'],
    between: DependenceRow['between'] = 'origins',
  ): DependenceRow {
    const row: DependenceRow = {
      ...this.base(),
      between,
      leftId: left,
      rightId: right,
      verdict,
      reason: 'we asked',
    };
    this.state.dependences.set(row.id, row);
    return row;
  }

  /** Two sources print nearly the same, or the left text stands in (`inside`) or has in it (`around`) the right one. */
  nearly(left: string, right: string, kind: NearPair['kind'] = 'same'): void {
    this.near.push({ left: this.source(left), right: this.source(right), overlap: 0.943, kind });
  }

  bin(table: 'origins' | 'statements' | 'highlights' | 'sources' | 'claims' | 'links', id: Id): void {
    const rows = this.state[table] as Map<Id, { deletedAt: string | null }>;
    rows.set(id, { ...(rows.get(id) as object), deletedAt: this.base().createdAt });
  }

  weigh(): Weighing {
    return weigh(this.state, { nearDuplicates: this.near });
  }

  standing(claim?: string) {
    return this.weigh().standingOf(this.claim(claim));
  }
}
