import type { Weighing } from '../assess/weigh';
import { type StatementRow, stances } from '../model/claimRows';
import type { Id } from '../model/id';
import type { ReportCheck } from './remark';
import type { ReportSentence, Support } from './reportSentences';

type Ground = Pick<ReportCheck, 'state' | 'weighing'>;

const byHighlight = new WeakMap<Weighing, Map<Id, StatementRow[]>>();

/** The statements a cited passage or claim makes; none for a source cited as a whole. */
export function statementsOfSupport({ weighing }: Ground, { kind, id }: Support): readonly StatementRow[] {
  if (kind === 'claim') return weighing.statementsOf(id);
  return kind === 'highlight' ? (statementsByHighlight(weighing).get(id) ?? []) : [];
}

/**
 * The independent voices a sentence rests on, by name: those that take the same stance, where they differ the larger
 * side. A passage nobody stated anything from, and a source cited as a whole, speak with the source's own voice.
 */
export function voicesOfSentence(ground: Ground, { supports }: ReportSentence): string[] {
  const statements = supports.flatMap((support) => statementsOfSupport(ground, support));
  const publishers = unstated(ground, supports);
  const sides = stances.map((stance) => {
    const voices = new Map<Id, string>();
    for (const statement of statements) {
      if (statement.stance !== stance) continue;
      const voice = ground.weighing.voiceOf(statement) ?? ground.weighing.rootOf(statement);
      if (voice && !voices.has(voice.key)) voices.set(voice.key, voice.name);
    }
    for (const [key, name] of publishers) if (!voices.has(key)) voices.set(key, name);
    return [...voices.values()];
  });
  return sides.reduce((most, side) => (side.length > most.length ? side : most), []);
}

/** The publishers of what is cited without a statement. */
function unstated(ground: Ground, supports: readonly Support[]): [Id, string][] {
  const { state } = ground;
  return supports.flatMap((support): [Id, string][] => {
    if (support.kind === 'claim' || statementsOfSupport(ground, support).length > 0) return [];
    const sourceId = support.kind === 'source' ? support.id : state.highlights.get(support.id)?.sourceId;
    const source = state.sources.get(sourceId ?? '');
    if (!source || source.deletedAt) return [];
    const origin = state.origins.get(source.originId ?? '');
    return [origin ? [origin.id, origin.name] : [source.id, `“${source.title}”`]];
  });
}

function statementsByHighlight(weighing: Weighing): Map<Id, StatementRow[]> {
  const known = byHighlight.get(weighing);
  if (known) return known;
  const made = new Map<Id, StatementRow[]>();
  for (const claim of weighing.claims)
    for (const statement of weighing.statementsOf(claim.id)) {
      const list = made.get(statement.highlightId);
      if (list) list.push(statement);
      else made.set(statement.highlightId, [statement]);
    }
  byHighlight.set(weighing, made);
  return made;
}
