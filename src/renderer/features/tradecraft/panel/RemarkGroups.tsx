import { type Remark, ruleNamed } from '@core/tradecraft';
import { RemarkItem } from './RemarkItem';
import classes from './Remarks.module.css';

interface RemarkGroupsProps {
  readonly remarks: readonly Remark[];
  readonly onShow?: (remark: Remark) => void;
}

/** Remarks by rule, so that why it matters is said once. Rules are in the order of their first remark. */
export function RemarkGroups({ remarks, onShow }: RemarkGroupsProps) {
  const rules = [...new Set(remarks.map(({ rule }) => rule))];
  return (
    <div role="group" aria-label="Remarks">
      {rules.map((name) => {
        const rule = ruleNamed(name);
        const own = remarks.filter((remark) => remark.rule === name);
        return (
          <section key={name} className={classes.group} aria-label={rule?.label}>
            <h3 className={classes.heading}>
              {rule?.label} <span className={classes.count}>{own.length}</span>
            </h3>
            <p className={classes.why}>{rule?.why}</p>
            <ul className={classes.list} aria-label={rule?.label}>
              {own.map((remark) => (
                <RemarkItem key={keyOf(remark)} remark={remark} onShow={onShow} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function keyOf({ place, passage, message }: Remark): string {
  return `${place?.from} ${message} ${passage}`;
}
