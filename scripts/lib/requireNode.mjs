import { nodeProblem } from './nodeVersion.mjs';

// Imported first by every script that a person starts: a Node that is too old ends here with a sentence.
const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
