import { TextInput } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import {
  chooseMentions,
  loadMentions,
  type MentionItem,
  MentionList,
  type MentionListHandle,
} from '@renderer/ui/editor/tiptap';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Insertable } from './insertables';

interface InsertPickerProps {
  readonly insertable: Insertable;
  onChoose(item: MentionItem): void;
}

/** Finds what to insert by typing; arrows and Enter choose. */
export function InsertPicker({ insertable, onChoose }: InsertPickerProps) {
  const { database, session } = useApp();
  const [all, setAll] = useState<readonly MentionItem[] | null>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<{ list: string; option: string | null }>({ list: '', option: null });
  const list = useRef<MentionListHandle>(null);
  useEffect(() => {
    void loadMentions(database, session.caseId).then((items) =>
      setAll(items.filter((item) => insertable.kinds.includes(item.kind))),
    );
  }, [database, session.caseId, insertable]);
  const found = useMemo(() => chooseMentions(all ?? [], query), [all, query]);
  const note = useRef((listId: string, option: string | null) => setActive({ list: listId, option }));

  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={active.list}
        aria-activedescendant={active.option ?? undefined}
        aria-label={insertable.label}
        placeholder="Type to find"
        mb={6}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (list.current?.onKeyDown(event.nativeEvent)) event.preventDefault();
        }}
      />
      <MentionList
        ref={list}
        items={found}
        isLoading={all === null}
        label={insertable.label}
        onChoose={onChoose}
        onActive={note.current}
      />
    </>
  );
}
