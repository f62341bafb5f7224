import { Button } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { notify } from '@renderer/ui/notify';
import { useEffect, useRef, useState } from 'react';
import { useReading } from '../ReadingContext';
import classes from './LinkCard.module.css';

interface Shown {
  readonly address: string;
  readonly left: number;
  readonly top: number;
  /** Asked for by a click or by Enter: stays, and can be acted on. */
  readonly held: boolean;
}

/** Where a link of the source leads, in words. Nothing here goes there unless the user says so. */
export function LinkCard() {
  const reading = useReading();
  const { host } = useApp();
  const [shown, setShown] = useState<Shown | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const isHeld = useRef(false);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { root, sheet } = reading;
    if (!root || !sheet) return;
    const show = (link: HTMLElement, held: boolean) => {
      const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
      const origin = sheet.getBoundingClientRect();
      const last = [...link.getClientRects()].at(-1) ?? box;
      const place = { left: box.left - origin.left, top: last.bottom - origin.top + 4 };
      setShown({ address: link.dataset.address ?? '', ...place, held });
    };
    const leave = () => setShown((now) => (now?.held ? now : null));
    const glance = (event: Event) => {
      const link = linkOf(event.target);
      if (link && !isHeld.current) show(link, false);
      else leave();
    };
    const hold = (event: MouseEvent | KeyboardEvent) => {
      const link = linkOf(event.target);
      if (!link || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
      if (event instanceof MouseEvent && !document.getSelection()?.isCollapsed) return;
      event.preventDefault();
      event.stopPropagation();
      show(link, true);
    };
    root.addEventListener('pointerover', glance);
    root.addEventListener('pointerleave', leave);
    root.addEventListener('focusin', glance);
    root.addEventListener('focusout', leave);
    root.addEventListener('click', hold);
    root.addEventListener('keydown', hold);
    return () => {
      root.removeEventListener('pointerover', glance);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('focusin', glance);
      root.removeEventListener('focusout', leave);
      root.removeEventListener('click', hold);
      root.removeEventListener('keydown', hold);
    };
  }, [reading]);

  const held = shown?.held ?? false;
  isHeld.current = held;
  useEffect(() => {
    if (!held) return;
    const before = document.activeElement;
    first.current?.focus();
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = !(event instanceof KeyboardEvent) && !card.current?.contains(event.target as Node);
      if (!isEscape && !isOutside) return;
      if (isEscape) {
        event.preventDefault();
        if (before instanceof HTMLElement) before.focus();
      }
      setShown(null);
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, [held]);

  if (!shown) return null;
  const { address } = shown;

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address);
    notify.done('Address copied.');
    setShown(null);
  }

  async function open(): Promise<void> {
    const answer = await host.call('links.open', { address });
    if (!answer.ok) notify.problem(answer.error.message);
    setShown(null);
  }

  return (
    <div
      ref={card}
      className={classes.card}
      style={{ '--at': `${shown.left}px`, top: shown.top }}
      {...(held ? { role: 'dialog', 'aria-label': 'Link address' } : { role: 'tooltip' })}
    >
      <bdi className={classes.address} dir="ltr">
        {address || 'This link has no address.'}
      </bdi>
      {held && (
        <span className={classes.actions}>
          <Button ref={first} size="compact-xs" variant="default" onClick={() => void copy()}>
            Copy address
          </Button>
          {host.capabilities.openLinks && /^https?:/i.test(address) && (
            <Button size="compact-xs" variant="default" onClick={() => void open()}>
              Open in browser
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

function linkOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-address]') : null;
}
