import { notify } from '@renderer/ui/notify';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Reading } from '../../Reading';
import { labelOf, pageByLabel } from '../layout/pageLabel';
import type { Paged } from '../Paged';
import { goToPage } from '../scroll/stackPlace';
import classes from './PageTools.module.css';
import { usePageField } from './pageField';

/** The page in sight, by its label; another one typed is gone to. */
export function PageField({ reading, paged }: { readonly reading: Reading; readonly paged: Paged }) {
  const current = useStore(paged.state, (state) => state.current);
  const asked = usePageField((state) => state.asked);
  const answered = useRef(asked);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const label = labelOf(paged.pages, current);
  const count = paged.pages.length;

  useEffect(() => {
    if (asked === answered.current) return;
    answered.current = asked;
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  function go(): void {
    const page = pageByLabel(paged.pages, typed ?? label);
    if (page === null)
      notify.problem(`There is no page “${typed}”. The last one is ${labelOf(paged.pages, count - 1)}.`);
    else goToPage(reading, paged, page);
    setTyped(null);
    reading.scroller?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape') reading.scroller?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  }

  return (
    <span className={classes.page}>
      <input
        ref={field}
        className={classes.field}
        aria-label="Page"
        size={Math.max(3, Math.min(8, label.length))}
        value={typed ?? label}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.count}>
        {label === `${current + 1}` ? `of ${count}` : `(${current + 1} of ${count})`}
      </span>
    </span>
  );
}
