import { keysInWords } from '@renderer/app/commands/keys';
import { allCommands, isAvailable } from '@renderer/app/commands/registry';
import { openSource, showClaim, showView, useWorkspace } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import { IconFileText, IconMessageCircle, IconTag } from '@tabler/icons-react';
import { type ComponentType, useMemo } from 'react';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly keywords?: readonly string[];
  readonly keys?: string;
  readonly icon?: ComponentType<{ size?: number | string }>;
  perform(): void | Promise<void>;
}

/** Rows are offered once the user types; with nothing typed the palette shows what can be done. */
export function usePaletteEntries(query: string): PaletteEntry[] {
  const sources = useRows('sources');
  const claims = useRows('claims');
  const tags = useRows('tags');
  const commands = useMemo(() => commandEntries(), []);
  const rows = useMemo<PaletteEntry[]>(
    () => [
      ...(sources ?? []).map((row) => ({
        id: row.id,
        label: row.title,
        group: 'Sources',
        icon: IconFileText,
        perform: () => openSource(row.id),
      })),
      ...(claims ?? []).map((row) => ({
        id: row.id,
        label: row.text,
        group: 'Claims',
        icon: IconMessageCircle,
        perform: () => showClaim(row.id),
      })),
      ...(tags ?? []).map((row) => ({
        id: row.id,
        label: row.name,
        group: 'Codebook',
        icon: IconTag,
        perform: () => {
          useWorkspace.setState({ tagId: row.id });
          showView('codebook');
        },
      })),
    ],
    [sources, claims, tags],
  );
  return query.trim() === '' ? commands : [...commands, ...rows];
}

function commandEntries(): PaletteEntry[] {
  return allCommands()
    .filter((command) => command.id !== 'window.commands' && isAvailable(command))
    .map((command) => ({
      id: command.id,
      label: command.label,
      group: command.section,
      ...(command.keywords && { keywords: command.keywords }),
      ...(command.keys?.[0] && { keys: keysInWords(command.keys[0]) }),
      ...(command.icon && { icon: command.icon }),
      perform: () => command.perform(),
    }));
}
