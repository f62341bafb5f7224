import type { Inline, ReportBlock, ReportNote, ReportTableCell } from '@core/report/reportDocument';
import { revealPassage } from '@renderer/app/workspace';
import { followMention } from '@renderer/ui/editor';
import type { ReactNode } from 'react';
import classes from './DrawnBlocks.module.css';

interface DrawnBlocksProps {
  readonly blocks: readonly ReportBlock[];
  /** The notes its references lead to. */
  readonly notes: readonly ReportNote[];
}

/** Resolved blocks in the window, as they are drawn on paper. They never change in place, so their places are their keys. */
export function DrawnBlocks({ blocks, notes }: DrawnBlocksProps) {
  return (
    <div className={classes.blocks}>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <DrawnBlock key={place} block={block} notes={notes} />
      ))}
    </div>
  );
}

function DrawnBlock({
  block,
  notes,
}: {
  readonly block: ReportBlock;
  readonly notes: readonly ReportNote[];
}) {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{inlineNodes(block.inlines, notes)}</p>;
    case 'heading':
      return (
        <p dir="auto" className={classes.strong}>
          {inlineNodes(block.inlines, notes)}
        </p>
      );
    case 'table':
      return <DrawnTable rows={block.rows} notes={notes} />;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={place}>
              <DrawnBlocks blocks={item} notes={notes} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <DrawnBlocks blocks={block.blocks} notes={notes} />
        </blockquote>
      );
    case 'quotation':
      return (
        <blockquote className={classes.quotation} data-colour={block.colour ?? undefined}>
          <p dir="auto">{block.parts.map((part) => `“${part}”`).join(' […] ')}</p>
          <Reference highlight={block.highlight}>
            <bdi>{block.attribution || 'Show it in the source'}</bdi>
          </Reference>{' '}
          {block.grades.map((grade) => (
            <code key={grade}>{grade}</code>
          ))}
        </blockquote>
      );
    case 'rule':
      return <hr />;
    case 'code':
      return <pre>{block.text}</pre>;
    default:
      return <p dir="auto">{'text' in block ? block.text : ''}</p>;
  }
}

function DrawnTable({
  rows,
  notes,
}: {
  readonly rows: readonly (readonly ReportTableCell[])[];
  readonly notes: readonly ReportNote[];
}) {
  return (
    // Wide tables scroll, and what scrolls can have the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <div className={classes.scroll} tabIndex={0} role="group" aria-label="Table">
      <table>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={place}>
              {row.map((cell, column) => {
                const Cell = cell.header ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <Cell key={column} {...(cell.header && { scope: 'col' })}>
                    <DrawnBlocks blocks={cell.blocks} notes={notes} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inlineNodes(inlines: readonly Inline[], notes: readonly ReportNote[]): ReactNode[] {
  return inlines.map((inline, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <DrawnInline key={place} inline={inline} notes={notes} />
  ));
}

function DrawnInline({ inline, notes }: { readonly inline: Inline; readonly notes: readonly ReportNote[] }) {
  switch (inline.kind) {
    case 'text': {
      const { marks, text } = inline;
      if (marks.code) return <code>{text}</code>;
      if (marks.strong) return <strong>{text}</strong>;
      if (marks.emphasis) return <em>{text}</em>;
      return marks.underline ? <u>{text}</u> : text;
    }
    case 'words':
      return (
        <q>
          <bdi>{inline.text}</bdi>
        </q>
      );
    case 'break':
      return <br />;
    case 'gone':
      return <span className={classes.gone}>{inline.text}</span>;
    case 'mention':
      return (
        <button
          type="button"
          className={classes.link}
          onClick={() => void followMention(inline.target.kind, inline.target.id)}
        >
          <bdi>{inline.text}</bdi>
        </button>
      );
    case 'reference': {
      const note = notes[inline.number - 1];
      return (
        <sup className={classes.note}>
          <Reference
            highlight={note?.highlight ?? null}
            source={note?.source ?? null}
            label="Note: show the words"
          />
        </sup>
      );
    }
  }
}

function Reference({
  highlight,
  source = null,
  label,
  children,
}: {
  readonly highlight: string | null;
  readonly source?: string | null;
  readonly label?: string;
  readonly children?: ReactNode;
}) {
  return (
    <button
      type="button"
      className={classes.link}
      aria-label={label}
      onClick={() => {
        if (highlight) void followMention('highlight', highlight);
        else if (source) revealPassage({ sourceId: source });
      }}
    >
      {children}
    </button>
  );
}
