import { useWorkspace } from '@renderer/app/workspace';
import { kindWords } from '../data/kinds';
import { GradeBadge } from '../lines/GradeBadge';
import classes from '../list/ClaimList.module.css';
import { counted } from './counted';
import originClasses from './Origins.module.css';
import type { OriginSummary } from './originSummaries';

interface OriginItemProps {
  readonly summary: OriginSummary;
  readonly isChosen: boolean;
}

/** One origin of the list: its name, its grade, and how much there is of it. */
export function OriginItem({ summary: { origin, statements, sources }, isChosen }: OriginItemProps) {
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => useWorkspace.setState({ originId: origin.id, rightOpen: true })}
    >
      <span className={originClasses.nameLine}>
        <bdi className={originClasses.name}>{origin.name}</bdi>
        <GradeBadge reliability={origin.reliability} credibility={null} />
      </span>
      <span className={`${classes.facts} ${originClasses.quiet}`}>
        {[kindWords[origin.kind], counted(statements, 'statement'), counted(sources, 'source')]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  );
}
