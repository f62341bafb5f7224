import { ActionIcon, Kbd, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { keysInWords } from '@renderer/app/commands/keys';
import { allCommands, runCommand } from '@renderer/app/commands/registry';
import {
  IconChevronDown,
  IconChevronUp,
  IconDots,
  IconLayoutSidebar,
  IconMarquee2,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useCurrentReader } from '../../currentReader';
import type { Reading } from '../../Reading';
import { useAreaTool } from '../areas/areaTool';
import { pixelsPerPoint } from '../layout/pageScale';
import type { Paged } from '../Paged';
import { usePageView } from '../pageViews';
import { PageField } from './PageField';
import classes from './PageTools.module.css';

/** In the line above a source that is shown in its pages: which page, how large, and what else. */
export function PageTools() {
  const reading = useCurrentReader((state) => state.reader?.reading);
  if (!reading?.paged) return null;
  return <Tools reading={reading} paged={reading.paged} />;
}

function Tools({ reading, paged }: { readonly reading: Reading; readonly paged: Paged }) {
  const percent = useStore(paged.state, ({ stack }) => Math.round((stack.scale / pixelsPerPoint) * 100));
  const current = useStore(paged.state, (state) => state.current);
  const panel = usePageView(reading.sourceId, (view) => view.panel);
  const isMarking = useAreaTool((state) => state.isOn);
  return (
    <>
      <Tool command="reader.outline" label="Outline and pages in small" pressed={panel !== null}>
        <IconLayoutSidebar size={16} />
      </Tool>
      <Tool command="reader.previous-page" label="Previous page" disabled={current === 0}>
        <IconChevronUp size={16} />
      </Tool>
      <Tool command="reader.next-page" label="Next page" disabled={current === paged.pages.length - 1}>
        <IconChevronDown size={16} />
      </Tool>
      <PageField reading={reading} paged={paged} />
      <span role="group" aria-label="Zoom" className={classes.zoom}>
        <Tool command="reader.zoom-out" label="Zoom out">
          <IconMinus size={14} />
        </Tool>
        <Tooltip label={`Fit the page’s width (${keysInWords('W')})`}>
          <UnstyledButton
            className={classes.percent}
            aria-label={`Zoom ${percent} %, fit the width`}
            onClick={() => runCommand('reader.fit-width')}
          >
            {percent} %
          </UnstyledButton>
        </Tooltip>
        <Tool command="reader.zoom-in" label="Zoom in">
          <IconPlus size={14} />
        </Tool>
      </span>
      <Tool command="reader.mark-area" label="Mark an area" pressed={isMarking}>
        <IconMarquee2 size={16} />
      </Tool>
      <PageMenu />
    </>
  );
}

interface ToolProps {
  readonly command: string;
  readonly label: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

function Tool({ command, label, pressed, disabled = false, children }: ToolProps) {
  const keys = keysOf(command);
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled}
        data-disabled={disabled || undefined}
        variant={pressed ? 'light' : 'subtle'}
        onClick={() => runCommand(command)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

const inMenu = [
  'reader.fit-width',
  'reader.fit-page',
  'reader.paper-size',
  'reader.turn-right',
  'reader.turn-left',
  'reader.thumbnails',
  'reader.switch-layout',
] as const;

function PageMenu() {
  const commands = allCommands().filter(({ id }) => (inMenu as readonly string[]).includes(id));
  return (
    <Menu position="bottom-end" width={300} returnFocus>
      <Menu.Target>
        <ActionIcon aria-label="Page view">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map(({ id, label, keys }) => (
          <Menu.Item
            key={id}
            onClick={() => runCommand(id)}
            rightSection={
              keys?.[0] && (
                <Kbd size="xs" aria-hidden>
                  {keysInWords(keys[0])}
                </Kbd>
              )
            }
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function keysOf(id: string): string | null {
  const keys = allCommands().find((command) => command.id === id)?.keys?.[0];
  return keys ? keysInWords(keys) : null;
}
