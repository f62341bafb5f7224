import { configurationProblems, packagedExecutables, packagedFuseProblems } from './electronAudit.mjs';

/** Looks the built app and every package over, and says what was wrong and what could not be looked at. */
export function checkElectron(say = console.log) {
  const executables = packagedExecutables();
  const problems = [...configurationProblems(), ...executables.flatMap(packagedFuseProblems)];
  for (const problem of problems) say(`Electron: ${problem}.`);
  if (problems.length === 0)
    say('Electron: the built main process, preload, page and packaging are as they have to be.');
  if (executables.length === 0)
    say('Electron: no package is in dist, so no fuses were read (`npm run package` makes one).');
  else say(`Electron: the fuses of ${executables.join(', ')} were read.`);
  return problems.length === 0;
}
