import { blockDirection } from './blockDirection';
import { InlineText } from './InlineText';
import type { List } from './nestLists';
import classes from './text.module.css';

/** A list with the lists in its items. The numbers and dots are drawn by the browser and are no text. */
export function ListView({ list, text }: { readonly list: List; readonly text: string }) {
  const ListElement = list.ordered ? 'ol' : 'ul';
  return (
    <ListElement className={classes.list}>
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
