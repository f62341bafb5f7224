import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { runTorture } from './runTorture';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const began = performance.now();
const result = await runTorture({
  kills: Number(values.kills),
  seed: Number(values.seed),
  hostsPerBrowser: 7,
  log: (line) => console.log(line),
});
const { hostKills, browserKills, made, shownAsSaved, snapshots, problems } = result;
for (const problem of problems) console.log(problem);
console.log(
  `Assay ${version}, seed ${values.seed}, ${new Date().toISOString().slice(0, 10)}: ${hostKills} hosts and ${browserKills} browsers killed in ${Math.round((performance.now() - began) / 1_000)} s; ` +
    `${made} changes made, ${shownAsSaved} of them shown as saved, ${problems.length} problems; ${snapshots} snapshots.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
