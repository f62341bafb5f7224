import type { Block } from '@core/model';
import { PictureView } from '../pictures/PictureView';
import { TablePiece } from '../tables/TablePiece';
import { blockDirection } from './blockDirection';
import { InlineText } from './InlineText';
import { isHardWrapped } from './isHardWrapped';
import type { DrawnBlock } from './sections';
import { TableView } from './TableView';
import classes from './text.module.css';

interface BlockViewProps {
  readonly drawn: DrawnBlock;
  readonly text: string;
  /** The level a heading is announced with. */
  readonly level: number | undefined;
  /** This heading is the source's title. */
  readonly isTitle: boolean;
}

/** One block by its kind. `data-start` and `data-end` place it in the canonical text. */
export function BlockView({ drawn, text, level, isTitle }: BlockViewProps) {
  const { block, continued, plan, firstPlace = 0 } = drawn;
  if (block.kind === 'rule') return <hr className={classes.rule} {...placeOf(block)} />;
  if (block.kind === 'table' && plan)
    return <TablePiece piece={block} firstPlace={firstPlace} plan={plan} text={text} continued={continued} />;
  if (block.kind === 'table') return <TableView table={block} text={text} />;
  const place = {
    ...placeOf(block),
    dir: blockDirection(text, block),
    'data-continued': continued || undefined,
  };
  const content = <InlineText text={text} start={block.start} end={block.end} marks={block.marks} />;
  switch (block.kind) {
    case 'picture':
      return (
        <PictureView block={block} alternative={text.slice(block.start, block.end)}>
          {block.end > block.start && (
            <p className={classes.caption} {...place}>
              {content}
            </p>
          )}
        </PictureView>
      );
    case 'heading': {
      const Heading = (isTitle ? 'h1' : `h${level ?? block.level}`) as 'h1';
      return (
        <Heading
          className={isTitle ? classes.title : classes.heading}
          data-level={block.level}
          data-label={block.label}
          {...place}
        >
          {content}
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote className={classes.quote} {...place}>
          {content}
        </blockquote>
      );
    case 'preformatted':
      return (
        <pre className={classes.preformatted} {...place}>
          {content}
        </pre>
      );
    case 'caption':
      return (
        <p className={classes.caption} {...place}>
          {content}
        </p>
      );
    case 'footnote':
      return (
        <p className={classes.footnote} {...place}>
          {content}
        </p>
      );
    default:
      if (isTitle)
        return (
          <h1 className={classes.title} {...place}>
            {content}
          </h1>
        );
      return (
        <p
          className={classes.paragraph}
          data-wrapped={isHardWrapped(text.slice(block.start, block.end)) || undefined}
          {...place}
        >
          {content}
        </p>
      );
  }
}

function placeOf(block: Block) {
  return { 'data-start': block.start, 'data-end': block.end };
}
