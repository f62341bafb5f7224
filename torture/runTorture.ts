import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../bench/support/seededText';
import { type RunningHost, startLoopback } from '../e2e/host/startLoopback';
import { runAssay } from '../e2e/readers/runAssay';
import { type KillableBrowser, startBrowser } from './killableBrowser';
import { openSteadyAddress } from './steadyAddress';
import { beginCase, type Work, workUntilKilled } from './workInPage';

export interface TortureOptions {
  readonly kills: number;
  readonly seed: number;
  /** So many hosts are killed under one window before the window is. */
  readonly hostsPerBrowser: number;
  readonly log: (line: string) => void;
}

export interface TortureResult {
  readonly hostKills: number;
  readonly browserKills: number;
  /** Changes made, and those of them the window had shown as saved. */
  readonly made: number;
  readonly shownAsSaved: number;
  readonly snapshots: number;
  /** A sentence for everything that was lost, out of order or not as its hash says. */
  readonly problems: readonly string[];
}

/**
 * Works in a window through its own forms while host and browser are killed (SIGKILL) at random
 * instants, and looks after each kill whether everything shown as saved is in the vault, in order;
 * at the end also in the window, and whether every hash holds.
 */
export async function runTorture({
  kills,
  seed,
  hostsPerBrowser,
  log,
}: TortureOptions): Promise<TortureResult> {
  const random = seededRandom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'assay-torture-'));
  const dataFolder = join(folder, 'data');
  const steady = await openSteadyAddress();
  const problems: string[] = [];
  const phases: Work[] = [];
  let hostKills = 0;
  let browserKills = 0;
  let host: RunningHost | null = null;
  let browser: KillableBrowser | null = null;

  const startHost = async () => {
    host = await startLoopback(dataFolder);
    steady.leadTo(host.address);
  };
  const killHost = async () => {
    await host?.stop('SIGKILL');
    hostKills += 1;
  };
  try {
    await startHost();
    while (hostKills + browserKills < kills) {
      const work: Work = { made: [], shownAsSaved: 0 };
      const prefix = `phase ${phases.length}`;
      phases.push(work);
      browser = await startBrowser(join(folder, 'profile'), steady.address);
      await beginCase(browser.page, prefix);
      const working = workUntilKilled(browser.page, work, prefix);
      for (let place = 0; place < hostsPerBrowser && hostKills + browserKills < kills - 1; place++) {
        await setTimeout(30 + random() * 450);
        await killHost();
        const saved = work.made.slice(0, work.shownAsSaved);
        problems.push(...(await missingInVault(dataFolder, prefix, saved, `host kill ${hostKills}`)));
        await startHost();
      }
      await setTimeout(30 + random() * 450);
      // Now and then the whole machine stops at once.
      const isBoth = random() < 0.3;
      await Promise.all([browser.kill(), isBoth ? killHost() : undefined]);
      browser = null;
      browserKills += 1;
      await working;
      const saved = work.made.slice(0, work.shownAsSaved);
      problems.push(...(await missingInVault(dataFolder, prefix, saved, `browser kill ${browserKills}`)));
      if (isBoth) await startHost();
      log(`${hostKills} hosts and ${browserKills} browsers killed, ${problems.length} problems`);
    }
    browser = await startBrowser(join(folder, 'profile'), steady.address);
    await browser.page
      .getByRole('status', { name: 'Save state' })
      .filter({ hasText: 'Saved' })
      .waitFor({ timeout: 20_000 });
    for (const [place, work] of phases.entries()) {
      const saved = work.made.slice(0, work.shownAsSaved);
      problems.push(...(await missingInVault(dataFolder, `phase ${place}`, saved, 'the end')));
    }
    problems.push(...(await missingInWindow(browser, phases)));
    const verified = await runAssay('verify', dataFolder);
    if (verified.code !== 0) problems.push(`assay verify: ${verified.output}${verified.errors}`);
    return {
      hostKills,
      browserKills,
      made: phases.reduce((sum, { made }) => sum + made.length, 0),
      shownAsSaved: phases.reduce((sum, { shownAsSaved }) => sum + shownAsSaved, 0),
      snapshots: await snapshotCount(dataFolder),
      problems,
    };
  } finally {
    await browser?.kill();
    await (host as RunningHost | null)?.stop('SIGKILL');
    await steady.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every tag shown as saved must be in the journal of the case, in the order they were made. */
async function missingInVault(
  dataFolder: string,
  title: string,
  saved: readonly string[],
  when: string,
): Promise<string[]> {
  const names = (await journals(dataFolder)).find((journal) => journal.includes(`"${title}"`)) ?? '';
  return orderProblems(tagNames(names), saved, `${when}: the journal of ${title}`);
}

/** The same in the working store of the window, whose cases are all in one. */
async function missingInWindow({ page }: KillableBrowser, phases: readonly Work[]): Promise<string[]> {
  const bodies = await page.evaluate(
    () =>
      new Promise<string[]>((done, refuse) => {
        const opening = indexedDB.open('assay');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('changes').objectStore('changes').getAll();
          reading.onsuccess = () => done(reading.result.map(({ body }: { body: string }) => body));
        };
      }),
  );
  return phases.flatMap(({ made, shownAsSaved }, place) => {
    const own = bodies.filter((body) => body.includes(`"phase ${place}-`)).join('\n');
    return orderProblems(tagNames(own), made.slice(0, shownAsSaved), `The window, phase ${place}`);
  });
}

function orderProblems(found: readonly string[], saved: readonly string[], where: string): string[] {
  const places = new Map(found.map((name, place) => [name, place]));
  const problems: string[] = [];
  let last = -1;
  for (const name of saved) {
    const place = places.get(name);
    if (place === undefined) problems.push(`${where} lost ${name}, which was shown as saved.`);
    else if (place < last) problems.push(`${where} has ${name} before what was made earlier.`);
    last = Math.max(last, place ?? last);
  }
  if (places.size !== found.length) problems.push(`${where} has a change twice.`);
  return problems;
}

function tagNames(text: string): string[] {
  return [...text.matchAll(/"name":"(phase \d+-\d+)"/g)].map(([, name]) => name as string);
}

async function journals(dataFolder: string): Promise<string[]> {
  const cases = join(dataFolder, 'cases');
  const texts: string[] = [];
  for (const caseId of await readdir(cases))
    texts.push(await readFile(join(cases, caseId, 'journal.jsonl'), 'utf8').catch(() => ''));
  return texts;
}

async function snapshotCount(dataFolder: string): Promise<number> {
  const names = await readdir(join(dataFolder, 'cases'), { recursive: true });
  return names.filter((name) => name.endsWith('.jsonl.gz')).length;
}
