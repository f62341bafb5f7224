import { Tooltip } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import styles from './EditorToolbar.module.css';

export interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly label: string;
  /** Keys in words, shown with the name. */
  readonly keys?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly children: ReactNode;
}

/** One button of an editor's toolbar. Pressing it leaves the caret where it is. */
export function ToolButton({ label, keys, pressed, className, children, ...button }: ToolButtonProps) {
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label} disabled={button['aria-expanded'] === true}>
      <button
        type="button"
        className={[styles.button, className].filter(Boolean).join(' ')}
        aria-label={label}
        aria-pressed={pressed}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        {...button}
      >
        {children}
      </button>
    </Tooltip>
  );
}
