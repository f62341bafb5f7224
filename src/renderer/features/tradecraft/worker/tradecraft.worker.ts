import { weigh, yardstickOfCase } from '@core/assess';
import { type CaseState, type Id, living, type ReportRow, type SourceRow } from '@core/model';
import {
  analyticStandards,
  checkClaim,
  checkReport,
  type Remark,
  reportSentences,
  unanswered,
} from '@core/tradecraft';
import { AssayDatabase } from '@renderer/store/database';
import { liveQuery, type Subscription } from 'dexie';
import { CaseReplay } from './CaseReplay';
import type { FromTradecraftWorker, ReportFindings, ToTradecraftWorker } from './tradecraftMessages';

/** The case must be still for so long before it is checked again, in milliseconds. */
const rest = 400;
let subscription: Subscription | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** One check after the other. */
let queue: Promise<void> = Promise.resolve();

/** Checks a case's reports and claims whenever it changes, off the page's thread; reads the history itself. */
self.onmessage = ({ data }: MessageEvent<ToTradecraftWorker>) => {
  subscription?.unsubscribe();
  clearTimeout(timer);
  const database = new AssayDatabase(data.database);
  const replay = new CaseReplay(data.caseId);
  const newest = () => database.changes.where('caseId').equals(data.caseId).count();
  let isFirst = true;
  subscription = liveQuery(newest).subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        queue = queue.then(() => check(database, replay, data.caseId));
      },
      isFirst ? 0 : rest,
    );
    isFirst = false;
  });
};

async function check(database: AssayDatabase, replay: CaseReplay, caseId: Id): Promise<void> {
  await replay.follow(database);
  const { state } = replay;
  const weighing = weigh(state);
  const yardstick = yardstickOfCase(state.cases.get(caseId));
  const answers = living(state, 'dismissals');
  const texts = await textsOfCited(database, state);
  const reports = new Map<Id, ReportFindings>();
  for (const report of living(state, 'reports')) {
    const given = {
      state,
      weighing,
      yardstick,
      report,
      textOf: (source: SourceRow) => texts.get(source.document) ?? null,
      standingWhenCited: replay.cited.of(report.id),
    };
    const remarks = unanswered(checkReport(given), answers);
    const { size } = reportSentences(report.body);
    reports.set(report.id, { remarks, standards: analyticStandards(given, remarks), size });
  }
  const claims = new Map<Id, readonly Remark[]>();
  for (const claim of weighing.claims) {
    const remarks = unanswered(checkClaim({ state, weighing, yardstick, claim }), answers);
    if (remarks.length > 0) claims.set(claim.id, remarks);
  }
  const answer: FromTradecraftWorker = { caseId, reports, claims };
  self.postMessage(answer);
}

/** The texts at hand of the sources that reports cite, by the key they are stored under. */
async function textsOfCited(database: AssayDatabase, state: CaseState): Promise<Map<string, string>> {
  const cited = living(state, 'reports').flatMap((report) => sourcesOf(state, report));
  const keys = [...new Set(cited.map(({ document }) => document))];
  const texts = new Map<string, string>();
  for (const key of keys) {
    const kept = await database.texts.get(key);
    if (kept) texts.set(key, kept.sourceText.text);
  }
  return texts;
}

function sourcesOf(state: CaseState, report: ReportRow): SourceRow[] {
  return reportSentences(report.body)
    .sentences.flatMap(({ supports }) => supports)
    .flatMap(({ kind, id }) => {
      const sourceId = kind === 'highlight' ? state.highlights.get(id)?.sourceId : null;
      return (sourceId && state.sources.get(sourceId)) || [];
    });
}
