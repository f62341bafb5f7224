import { readFileSync } from 'node:fs';
import { BenchWindow } from './support/BenchWindow';
import { armInPage, moveInPage, openInPage, paintedInPage, scrollInPage, selectInPage } from './support/inPage';
import { quantile } from './support/measure';
import { seededRandom } from './support/seededText';
const t0 = performance.now();
const say = (...a: unknown[]) => console.log(((performance.now() - t0) / 1000).toFixed(1), ...a);
const name = process.argv[2] ?? '1m';
const parts = process.argv[3] ?? 'omsp';
const marked = !name.endsWith('0');
const window = await BenchWindow.open(readFileSync(`/tmp/longbench/${name}.assay`));
say('opened');
const { page } = window;
await (window as any).devtools.send('Performance.disable'); await (window as any).devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }); await (window as any).devtools.send('Performance.enable');
const title = name === 'many' ? 'Article 7' : 'Long text';
try { page.setDefaultTimeout(15000);
  for (let i = 0; i < (parts.includes('o') ? 3 : 1); i++) {
    await window.restart(); say('restarted');
    const w0 = await window.work(); const r = await page.evaluate(openInPage, { title, marked }); say('open', r, 'cpu', 1000 * (await window.work() - w0));
  }
  await window.rest(2000); say('rested');
  if (parts.includes('s')) {
  const w = await window.work();
  const s = await page.evaluate(scrollInPage, { frames: 200, step: 90 });
  say('scroll p50/p95/max', quantile(s, 0.5), quantile(s, 0.95), s.at(-1), 'work/frame', (1000 * (await window.work() - w)) / 200);
  }
  if (parts.includes('m')) { await window.rest(); const m = await window.memory(); say('memory', m.heap / 1e6, (m.process ?? 0) / 1e6); }
  if (parts.includes('p')) {
  const random = seededRandom(9); const pressed: number[] = []; const cpus: number[] = [];
  for (let press = 0; press < 12; press++) {
    if (press % 4 === 0) await page.evaluate(moveInPage, random());
    await page.evaluate(selectInPage, random());
    await page.evaluate(armInPage);
    const wp = await window.work(); await page.keyboard.press('h');
    pressed.push(await page.evaluate(paintedInPage)); cpus.push(1000 * (await window.work() - wp));
    await window.rest(30);
  }
  pressed.sort((a, b) => a - b);
  say('press p50/p95', quantile(pressed, 0.5), quantile(pressed, 0.95), pressed.map(Math.round).join(' '), 'cpu', cpus.map(Math.round).join(' '));
  }
} finally { await window.close(); }
