import type { Command } from './command';

/** What `assay --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const shown = commands.filter((command) => command.summary !== null);
  const lines = shown.map((command) => `  assay ${command.name} ${command.usage}\n      ${command.summary}`);
  return [
    'Assay on the command line: works on .assay case files without a window.',
    '',
    ...lines,
    '',
    'SOURCE is an id, a unique start of an id, or a unique title.',
    '--json prints one JSON document; offsets in it count Unicode code points.',
    'Exit code 0: done. 1: bad input, named on standard error. 2: wrong usage.',
    '“assay COMMAND --help” says more; “assay --version” prints the version.',
    '',
  ].join('\n');
}

/** What `assay COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const details = (command.details ?? []).map((line) => `  ${line}`);
  return [`assay ${command.name} ${command.usage}`, `  ${command.summary ?? ''}`, ...details, ''].join('\n');
}
