import { type Knowledge, type Weighing, weigh, yardstickOfCase } from '@core/assess';
import { type CaseState, type Id, living, type ReportRow, type SourceRow } from '@core/model';
import {
  analyticStandards,
  changedClaims,
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
/** What is checked: how the case came about, with what is known of its texts. */
interface Watched {
  readonly database: AssayDatabase;
  readonly caseId: Id;
  knowledge: Knowledge;
  replay: CaseReplay;
  /** Of the last check: the next one weighs only what has changed since. */
  weighing?: Weighing;
}

let watched: Watched | null = null;
let subscription: Subscription | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** One check after the other. */
let queue: Promise<void> = Promise.resolve();

/** Checks a case's reports and claims whenever it changes, off the page's thread; reads the history itself. */
self.onmessage = ({ data }: MessageEvent<ToTradecraftWorker>) => {
  if (data.kind === 'watch') watch(data);
  else learn(data.knowledge);
};

function watch({ database: name, caseId, knowledge }: Extract<ToTradecraftWorker, { kind: 'watch' }>): void {
  subscription?.unsubscribe();
  const database = new AssayDatabase(name);
  watched = { database, caseId, knowledge, replay: new CaseReplay(caseId, knowledge) };
  let isFirst = true;
  subscription = liveQuery(() => database.changes.where('caseId').equals(caseId).count()).subscribe(() => {
    checkIn(isFirst ? 0 : rest);
    isFirst = false;
  });
}

/** How claims stood when they were cited is found out again with it: nothing has changed because more is known now. */
function learn(knowledge: Knowledge): void {
  if (!watched || JSON.stringify(knowledge) === JSON.stringify(watched.knowledge)) return;
  watched.knowledge = knowledge;
  watched.replay = new CaseReplay(watched.caseId, knowledge);
  checkIn(rest);
}

function checkIn(pause: number): void {
  clearTimeout(timer);
  const checked = watched;
  timer = setTimeout(() => {
    queue = queue.then(() => (checked === watched && checked ? check(checked) : undefined));
  }, pause);
}

async function check(given: Watched): Promise<void> {
  const { database, caseId, knowledge, replay } = given;
  await replay.follow(database);
  const { state } = replay;
  const weighing = weigh(state, knowledge, given.weighing);
  given.weighing = weighing;
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
    const written = reportSentences(report.body);
    reports.set(report.id, {
      remarks,
      standards: analyticStandards(given, remarks),
      changedClaims: changedClaims({
        ...{ state, weighing, written, answers, reportId: report.id },
        whenCited: replay.cited.factsOf(report.id),
      }),
      size: written.size,
    });
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
