import type { Command } from './command';
import { annotateCommand } from './commands/annotate';
import { exportCommand } from './commands/export';
import { highlightCommand } from './commands/highlight';
import { impactCommand } from './commands/impact';
import { importCommand } from './commands/import';
import { listCommand } from './commands/list';
import { makeCaseCommand } from './commands/makeCase';
import { newCommand } from './commands/new';
import { searchCommand } from './commands/search';
import { textCommand } from './commands/text';
import { updateCommand } from './commands/update';
import { verifyCommand } from './commands/verify';

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  textCommand,
  highlightCommand,
  annotateCommand,
  updateCommand,
  listCommand,
  impactCommand,
  searchCommand,
  exportCommand,
  verifyCommand,
  makeCaseCommand,
];
