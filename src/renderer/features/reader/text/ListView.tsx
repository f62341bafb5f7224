import type { CSSProperties } from 'react';
import { blockDirection } from './blockDirection';
import { InlineText } from './InlineText';
import type { List } from './nestLists';
import classes from './text.module.css';

/** A list with the lists in its items. The numbers and dots are drawn by the browser and are no text. */
export function ListView({ list, text }: { readonly list: List; readonly text: string }) {
  const ListElement = list.ordered ? 'ol' : 'ul';
  const longest = Math.max(...list.items.map(({ block }) => block.label?.length ?? 0));
  // Room for labels like “Article 12”: without it they would be cut off.
  const style = { '--label-width': `${longest + 1}ch` } as CSSProperties;
  return (
    <ListElement className={classes.list} style={longest > 0 ? style : undefined}>
      {list.items.map(({ block, lists }) => (
        <li
          key={block.start}
          className={classes.item}
          value={block.ordered ? block.ordinal : undefined}
          style={block.label === undefined ? undefined : { listStyleType: cssString(`${block.label} `) }}
          dir={blockDirection(text, block)}
        >
          <div className={classes.itemText} data-start={block.start} data-end={block.end}>
            <InlineText text={text} start={block.start} end={block.end} marks={block.marks} />
          </div>
          {lists.map((inner) => (
            <ListView key={inner.items[0]?.block.start} list={inner} text={text} />
          ))}
        </li>
      ))}
    </ListElement>
  );
}

/** A text as CSS has it, whatever is in it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
