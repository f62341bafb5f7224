import type { ComponentType } from 'react';

export type CommandSection = 'Go to' | 'Source' | 'Annotate' | 'Claims' | 'Report' | 'Case' | 'Window';

/**
 * One user action. The palette, the shortcut sheet, the keys and the buttons all read this.
 * A feature lists its own in `commands.ts` and `registry.ts` takes them in.
 */
export interface Command {
  /** `feature.action`, stable: remapped keys refer to it. */
  readonly id: string;
  readonly label: string;
  readonly section: CommandSection;
  /** Other words a user may look for it by. */
  readonly keywords?: readonly string[];
  /** `mod` is Cmd on a Mac and Ctrl elsewhere: `mod+K`, `mod+shift+Z`, `H`, `?`. The first is shown. */
  readonly keys?: readonly string[];
  /** The keys work while the user types in a field, too. Only for keys with `mod` or function keys. */
  readonly whileTyping?: boolean;
  readonly icon?: ComponentType<{ size?: number | string }>;
  /** False where it makes no sense now; the command is then not offered and its keys do nothing. */
  available?(): boolean;
  perform(): void | Promise<void>;
}
