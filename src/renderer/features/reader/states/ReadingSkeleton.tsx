import { Skeleton } from '@mantine/core';
import classes from './states.module.css';

const paragraphs = [
  ['100%', '96%', '99%', '64%'],
  ['98%', '100%', '38%'],
  ['100%', '97%', '94%', '99%', '52%'],
] as const;

/** The shape of a text while it is loaded. */
export function ReadingSkeleton() {
  return (
    <div className={classes.skeleton} aria-busy="true">
      <Skeleton height={26} width="72%" />
      <Skeleton height={11} width="58%" mt={12} mb={30} />
      {paragraphs.map((lines) => (
        <div key={lines.join()} className={classes.lines}>
          {lines.map((width) => (
            <Skeleton key={width} height={13} width={width} />
          ))}
        </div>
      ))}
    </div>
  );
}
