import { rangeOfTerm, type Yardstick, yardstickOfCase } from '@core/assess';
import { Menu } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { useRow } from '@renderer/store/rows';
import { ToolButton } from '@renderer/ui/editor/tiptap';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type PlacedTerm, takeTermAway, writeTerm } from '../terms/writeTerm';
import classes from './InsertTools.module.css';

/** The two things a judgement says, each in the words of the case's yardstick: how likely, and on how good a ground. */
export function TermMenus({ editor }: { readonly editor: Editor }) {
  const { session } = useApp();
  const yardstick = yardstickOfCase(useRow('cases', session.caseId));
  return (
    <>
      <TermMenu editor={editor} kind="likelihood" label="Likelihood" terms={likelihoods(yardstick)} />
      <TermMenu editor={editor} kind="confidence" label="Confidence" terms={confidences(yardstick)} />
    </>
  );
}

interface OfferedTerm extends PlacedTerm {
  readonly detail: string;
}

interface TermMenuProps {
  readonly editor: Editor;
  readonly kind: PlacedTerm['kind'];
  readonly label: string;
  readonly terms: readonly OfferedTerm[];
}

function TermMenu({ editor, kind, label, terms }: TermMenuProps) {
  const isMarked = useEditorState({ editor, selector: ({ editor: current }) => current.isActive(kind) });
  return (
    <Menu position="bottom-start" width={260} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ToolButton label={label} pressed={isMarked}>
          {label}
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        {terms.map((term) => (
          <Menu.Item
            key={`${term.code} ${term.words}`}
            onClick={() => writeTerm(editor, term)}
            rightSection={<span className={classes.detail}>{term.detail}</span>}
          >
            {term.words}
          </Menu.Item>
        ))}
        {isMarked && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => takeTermAway(editor, kind)}>Take the mark away</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function likelihoods(yardstick: Yardstick): OfferedTerm[] {
  return yardstick.terms.map((term) => ({
    kind: 'likelihood',
    code: term.code,
    yardstick: yardstick.name,
    words: term.rows[0]?.[0] ?? term.code,
    detail: rangeOfTerm(term),
  }));
}

function confidences(yardstick: Yardstick): OfferedTerm[] {
  return yardstick.confidence.map(({ code, label }) => ({
    kind: 'confidence',
    code,
    yardstick: yardstick.name,
    words: `${label.toLowerCase()} confidence`,
    detail: '',
  }));
}
