import { commands as alternatives } from '@renderer/features/alternatives';
import { commands as annotate } from '@renderer/features/annotate';
import { commands as claims } from '@renderer/features/claims';
import { commands as codebook } from '@renderer/features/codebook';
import { commands as compare } from '@renderer/features/compare';
import { commands as history } from '@renderer/features/history';
import { commands as library } from '@renderer/features/library';
import { commands as reader } from '@renderer/features/reader';
import { commands as report } from '@renderer/features/report';
import { commands as search } from '@renderer/features/search';
import { commands as settings } from '@renderer/features/settings';
import { commands as tradecraft } from '@renderer/features/tradecraft';
import { commands as versions } from '@renderer/features/versions';
import type { Command } from './command';
import { windowCommands } from './windowCommands';

/** Every command of the window. A feature adds its own with one line here. */
export function allCommands(): readonly Command[] {
  return [
    ...windowCommands,
    ...library,
    ...reader,
    ...versions,
    ...annotate,
    ...codebook,
    ...claims,
    ...compare,
    ...alternatives,
    ...report,
    ...tradecraft,
    ...search,
    ...history,
    ...settings,
  ];
}

export function isAvailable(command: Command): boolean {
  return command.available?.() ?? true;
}

/** Does what the command does, if it makes sense now. */
export function runCommand(id: string): void {
  const command = allCommands().find((candidate) => candidate.id === id);
  if (command && isAvailable(command)) void command.perform();
}
