import { rootTitle } from '../../assess/names';
import { reliabilityLevel } from '../../assess/schemes';
import { yardstickOfCase } from '../../assess/yardsticks/yardsticks';
import { living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { SourceRow } from '../../model/rows';
import { isJudgement } from '../../tradecraft/judgement';
import type { ReportSentence } from '../../tradecraft/reportSentences';
import { voicesOfSentence } from '../../tradecraft/supportOf';
import { citedHighlight, citedSource } from '../citationNote';
import { settledCitations } from '../citations/inTextCitation';
import { formatDate } from '../formatDate';
import { compareText } from '../inOrderOfMaking';
import { livingTarget } from '../livingTarget';
import type { ReportContext } from '../reportContext';
import type { Inline, ReportBlock } from '../reportDocument';
import { originName, publisherName } from '../sourceNames';
import { counted, line, table, text } from './drawing';
import { type ReportGround, reportGround } from './reportGround';
import { sourceKindsInWords } from './sourceKindWords';

/** Names listed in a sentence; of more, how many there are besides. */
const mostNames = 6;
/** Longest words of a judgement repeated here, in UTF-16 code units. */
const longestJudgement = 300;

/**
 * The source summary statement: number and kinds of sources, from when and by whom, how many independent roots, how the
 * claims stand, and what carries which judgement. It counts; what the sources are worth is for the analyst to write.
 */
export function sourceSummary(context: ReportContext): ReportBlock[] {
  const ground = reportGround(context);
  const all = living(context.state, 'sources');
  const cited = all.filter(({ id }) => ground.sources.has(id));
  const of = cited.length > 0 ? cited : all;
  if (of.length === 0) return [line('This case has no sources yet.')];
  return [
    line(
      cited.length > 0
        ? `This report cites ${cited.length} of the ${counted(all.length, 'source')} of its case: ${sourceKindsInWords(cited)}.`
        : `This report cites nothing yet; its case has ${counted(all.length, 'source')}: ${sourceKindsInWords(all)}.`,
      datesInWords(of),
    ),
    line(...publishers(context, of), ...roots(context, of)),
    line(reliabilities(context, of), standings(context, ground, cited.length > 0)),
    ...judgements(context, ground),
  ];
}

function datesInWords(sources: readonly SourceRow[]): string {
  const dates = sources.flatMap(({ publishedAt }) => publishedAt ?? []).sort(compareText);
  const undated = sources.length - dates.length;
  const [first, last] = [dates[0], dates.at(-1)];
  const without = undated > 0 ? ` ${counted(undated, 'is', 'are')} not dated.` : '';
  if (!first || !last) return without;
  const from = formatDate(first);
  const to = formatDate(last);
  return ` ${from === to ? `Published ${from}.` : `Published between ${from} and ${to}.`}${without}`;
}

function publishers({ state }: ReportContext, sources: readonly SourceRow[]): Inline[] {
  const names = [...new Set(sources.map((source) => publisherName(state, source)).filter(Boolean))];
  if (names.length === 0) return [text('Who put them out is not known. ')];
  return [text(`They were put out by ${namesInSentence(names)}. `)];
}

/** The independent roots of what is stated in these sources: papers that print one agency are one, and so is all of one house. */
function roots({ state, weighing }: ReportContext, sources: readonly SourceRow[]): Inline[] {
  const ids = new Set(sources.map(({ id }) => id));
  const voices = new Map<string, string>();
  let statements = 0;
  for (const { id } of weighing.claims)
    for (const statement of weighing.statementsOf(id)) {
      const sourceId = state.highlights.get(statement.highlightId)?.sourceId ?? '';
      if (statement.stance === 'mentions' || !ids.has(sourceId)) continue;
      statements += 1;
      const houses = weighing.voiceOf(statement)?.houses ?? [];
      const root = [...houses].sort()[0] ?? weighing.rootOf(statement)?.key;
      if (root) voices.set(root, rootTitle(state, root));
    }
  if (statements === 0) return [text('Nothing is stated from them yet.')];
  const names = namesInSentence([...voices.values()]);
  return [
    text(`${counted(statements, 'statement')} in them ${statements === 1 ? 'goes' : 'go'} back to `),
    text(counted(voices.size, 'independent root'), { strong: true }),
    text(`: ${names}.`),
  ];
}

function reliabilities({ state }: ReportContext, sources: readonly SourceRow[]): string {
  const counts = new Map<string, number>();
  for (const { originId } of sources) {
    const origin = originId ? state.origins.get(originId) : undefined;
    const grade = origin && !origin.deletedAt ? origin.reliability : null;
    const words = grade
      ? `${grade.code} (${reliabilityLevel(grade)?.label.toLowerCase() ?? grade.scheme})`
      : 'not graded';
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const parts = [...counts].sort(([left], [right]) => compareText(left, right));
  return `Reliability of their origins: ${parts.map(([words, number]) => `${number} ${words}`).join(', ')}. `;
}

function standings({ weighing }: ReportContext, ground: ReportGround, onlyCited: boolean): string {
  const counts = new Map<string, number>();
  const claims = weighing.claims.filter(({ id }) => !onlyCited || ground.claims.has(id));
  for (const { id } of claims) {
    const { standing } = weighing.standingOf(id);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  if (claims.length === 0) return '';
  const parts = [...counts].sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]));
  return `Of ${counted(claims.length, 'claim')} ${parts.map(([standing, number]) => `${number} ${number === 1 ? 'is' : 'are'} ${standing}`).join(', ')}.`;
}

/** What carries which judgement: each with the sources it cites and the independent voices behind them. */
function judgements(context: ReportContext, ground: ReportGround): ReportBlock[] {
  const yardstick = yardstickOfCase([...context.state.cases.values()][0]);
  const found = ground.written.sentences.filter((sentence) => isJudgement(sentence, yardstick));
  if (found.length === 0) return [line('No sentence of this report is a judgement yet.')];
  return [
    table(
      ['Judgement', 'Rests on', 'Independent voices'],
      found.map((sentence) => {
        const voices = voicesOfSentence(context, sentence);
        return [
          judgementWords(sentence),
          [line(...restsOn(context, sentence))],
          voices.length > 0 ? `${voices.length}: ${namesInSentence(voices)}` : 'none',
        ];
      }),
    ),
  ];
}

function judgementWords({ text: words }: ReportSentence): string {
  const plain = words.replaceAll('\ufffc', '').replace(/\s+/gu, ' ').trim();
  return plain.length <= longestJudgement
    ? plain
    : `${plain.slice(0, longestJudgement).replace(/\s+\S*$/u, '')} […]`;
}

function restsOn(context: ReportContext, { supports }: ReportSentence): Inline[] {
  const sources = new Map<Id, Inline[]>();
  const add = (source: SourceRow | null, cited: () => Inline[]) => {
    if (source && !sources.has(source.id)) sources.set(source.id, cited());
  };
  const addHighlight = (id: Id) => {
    const highlight = livingTarget(context.state, 'highlight', id);
    if (highlight)
      add(livingTarget(context.state, 'source', highlight.sourceId), () =>
        citedHighlight(context, highlight, true),
      );
  };
  for (const { kind, id } of supports) {
    if (kind === 'highlight') addHighlight(id);
    else if (kind === 'claim')
      for (const { highlightId } of context.weighing.statementsOf(id)) addHighlight(highlightId);
    else {
      const source = livingTarget(context.state, 'source', id);
      add(source, () => (source ? citedSource(context, source) : []));
    }
  }
  if (sources.size === 0) return [text('nothing cited')];
  const parts = [...sources].flatMap(([id, cited], place) => [
    text(`${place > 0 ? '; ' : ''}${sourceName(context, id)}`),
    ...cited,
  ]);
  return settledCitations(parts);
}

function sourceName({ state }: ReportContext, id: Id): string {
  const source = state.sources.get(id);
  return source ? originName(state, source) || source.title : '';
}

function namesInSentence(names: readonly string[]): string {
  const shown = names.length > mostNames + 1 ? names.slice(0, mostNames) : names;
  const left = names.length - shown.length;
  const words = left > 0 ? [...shown, `${left} more`] : shown;
  // Names hold commas of their own: “a nurse, of District Hospital”.
  const comma = words.some((name) => name.includes(',')) ? '; ' : ', ';
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(comma)} and ${words.at(-1)}`;
}
