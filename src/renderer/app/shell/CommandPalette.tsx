import { Combobox, Kbd, Modal, useCombobox } from '@mantine/core';
import { showOverlay } from '@renderer/app/overlays';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import classes from './CommandPalette.module.css';
import { rankEntries } from './rankEntries';
import { type PaletteEntry, usePaletteEntries } from './usePaletteEntries';

const shown = 40;

/** The dialog “Commands”: every action, source, claim and tag by name. */
export function CommandPalette() {
  const [query, setQuery] = useState('');
  const entries = usePaletteEntries(query);
  const found = useMemo(() => rankEntries(entries, query).slice(0, shown), [entries, query]);
  // The list is part of the dialog, so it is always open; Enter chooses from open lists only.
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  const field = useRef<HTMLInputElement>(null);

  // The dialog is drawn a moment after its first rendering, and its own way to give the focus waits still longer: what
  // is typed meanwhile would be lost, or do something elsewhere.
  const hold = useCallback((element: HTMLInputElement | null) => {
    field.current = element;
    element?.focus();
  }, []);
  // Enter is about the best match of now: sources and claims may join the list after the last key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found says when to select anew
  useEffect(() => {
    if (query.trim() === '') return;
    const option = selectFirstOption();
    // Mantine tells a screen reader of options chosen by the arrow keys only.
    if (option) field.current?.setAttribute('aria-activedescendant', option);
  }, [found, selectFirstOption]);

  function perform(id: string): void {
    const entry = found.find((candidate) => candidate.id === id);
    if (!entry) return;
    showOverlay(null);
    void entry.perform();
  }

  const groups = [...new Set(found.map((entry) => entry.group))];
  return (
    <Modal.Root
      opened
      onClose={() => showOverlay(null)}
      size={620}
      yOffset="10vh"
      classNames={{ content: classes.content ?? '' }}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Commands">
        <Combobox store={combobox} onOptionSubmit={perform}>
          <label className={classes.field}>
            <IconSearch size={17} aria-hidden />
            <Combobox.EventsTarget withExpandedAttribute>
              <input
                data-autofocus
                ref={hold}
                className={classes.input}
                aria-label="Search or do anything"
                placeholder="Search or do anything"
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Escape' && showOverlay(null)}
              />
            </Combobox.EventsTarget>
          </label>
          <Combobox.Options className={classes.options} aria-label="Commands">
            {groups.map((group) => (
              <Combobox.Group key={group} label={group}>
                {found.filter((entry) => entry.group === group).map(option)}
              </Combobox.Group>
            ))}
            {found.length === 0 && <Combobox.Empty>Nothing is called that.</Combobox.Empty>}
          </Combobox.Options>
        </Combobox>
      </Modal.Content>
    </Modal.Root>
  );
}

function option(entry: PaletteEntry) {
  const Icon = entry.icon;
  return (
    <Combobox.Option key={entry.id} value={entry.id} className={classes.option}>
      <span className={classes.icon}>{Icon && <Icon size={16} />}</span>
      <span className={classes.label} dir="auto">
        {entry.label}
      </span>
      {entry.keys && <Kbd size="xs">{entry.keys}</Kbd>}
    </Combobox.Option>
  );
}
