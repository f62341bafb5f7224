import { lockedPackages, supplyProblems } from './lib/supplyChain.mjs';

/** `npm run licences`: every package that is handed on with the app, with its licence; `-- --all` those for building, too. */
const packages = lockedPackages();
const shown = process.argv.includes('--all') ? packages : packages.filter(({ built }) => !built);
for (const { name, version, licence } of shown) console.log(`${name} ${version}: ${licence}`);
const problems = supplyProblems(packages);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
