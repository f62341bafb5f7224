import { figureAttributes, figureTitles } from '@core/figures/figureSpec';
import { liveBlockAttributes, liveBlockKinds, liveBlockWords } from '@core/report/live/liveBlockKinds';
import { Menu } from '@mantine/core';
import { ToolButton } from '@renderer/ui/editor/tiptap';
import { IconLayoutList } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import classes from './InsertTools.module.css';
import { insertPieces } from './insertPieces';

/** Those of the whole case; boards of hypotheses are several, and come from Compare. */
const casePictures = ['matrix', 'attribution', 'timeline', 'quantities'] as const;

/** The tables, statements and pictures of the case that a report can hold. */
export function BlockMenu({ editor }: { readonly editor: Editor }) {
  return (
    <Menu position="bottom-start" width={380} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ToolButton label="Insert a live block">
          <IconLayoutList size={16} aria-hidden />
          Block
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        {liveBlockKinds.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() => {
              insertPieces(editor, [{ type: 'liveBlock', attrs: { ...liveBlockAttributes(kind) } }]);
              editor.commands.focus();
            }}
          >
            {liveBlockWords[kind].label}
            <span className={classes.description}>{liveBlockWords[kind].description}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Pictures of the case</Menu.Label>
        {casePictures.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() => {
              insertPieces(editor, [{ type: 'figure', attrs: { ...figureAttributes({ kind, scope: {} }) } }]);
              editor.commands.focus();
            }}
          >
            {figureTitles[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
