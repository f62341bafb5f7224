import { foreignGlobals } from './globalRule.mjs';
import { importProblem, layerOf } from './importRule.mjs';
import { importedBy } from './moduleImports.mjs';
import { colourOffsets, pageProblem } from './pageRule.mjs';
import { lineAt, parseModule, walk } from './parseModule.mjs';
import { shippedFiles } from './sourceTree.mjs';

/**
 * Checks a project's src against the rules of ARCHITECTURE.md.
 * @returns {{files: number, problems: {file: string, line: number, message: string}[]}}
 */
export function checkTree(project) {
  const files = shippedFiles(project);
  return { files: files.length, problems: files.flatMap(checkFile) };
}

function checkFile({ file, text }) {
  const problems = [];
  const report = (offset, what) => {
    problems.push({ file, line: lineAt(text, offset), message: `${what}. See ARCHITECTURE.md, "Layers".` });
  };
  if (file.endsWith('.css')) {
    for (const offset of colourOffsets(file, text)) {
      report(offset, 'a colour is written here; colours come from src/renderer/app/theme');
    }
    return problems;
  }
  const { program, errors } = parseModule(file, text);
  for (const error of errors) report(0, `this file cannot be parsed (${error})`);
  walk(program, (node) => {
    const written = importedBy(node);
    const problem = (written && importProblem(file, written)) ?? pageProblem(file, node);
    if (problem) report(node.start, problem);
  });
  const layer = layerOf(file)?.name;
  for (const { offset, name } of foreignGlobals(layer, program))
    report(offset, `${layer} has no global ${name}`);
  return problems;
}
