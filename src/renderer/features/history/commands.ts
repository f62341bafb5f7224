import type { Command } from '@renderer/app/commands/command';

export const commands: readonly Command[] = [];
