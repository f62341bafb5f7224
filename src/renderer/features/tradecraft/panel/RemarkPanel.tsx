import type { Id } from '@core/model';
import type { Remark } from '@core/tradecraft';
import { CloseButton } from '@mantine/core';
import { useReportFindings } from '../worker/findings';
import { AnsweredRemarks } from './AnsweredRemarks';
import { RemarkGroups } from './RemarkGroups';
import classes from './Remarks.module.css';
import { useRemarkPanel } from './remarkPanelState';
import { Standards } from './Standards';

interface RemarkPanelProps {
  readonly reportId: Id;
  readonly onShow: (remark: Remark) => void;
}

/** Under the report: what the tradecraft check remarks on, and the standards to go through before handing over. */
export function RemarkPanel({ reportId, onShow }: RemarkPanelProps) {
  const open = useRemarkPanel((state) => state.open);
  const findings = useReportFindings(reportId);
  if (!open) return null;
  const remarks = findings?.remarks ?? [];
  return (
    <section className={classes.panel} aria-label="Tradecraft check">
      <header className={classes.head}>
        <h2 className={classes.title}>Tradecraft check</h2>
        <span className={classes.count}>
          {findings ? remarksInWords(remarks.length) : 'Reading the report…'}
        </span>
        <CloseButton
          size="sm"
          aria-label="Close the check"
          onClick={() => useRemarkPanel.setState({ open: false })}
        />
      </header>
      <div className={classes.scroll}>
        {remarks.length > 0 && <RemarkGroups remarks={remarks} onShow={onShow} />}
        {findings && remarks.length === 0 && (
          <p className={classes.why}>
            Nothing is remarked on: judgements cite at least two voices, numbers and quotations their source.
          </p>
        )}
        <AnsweredRemarks subjectId={reportId} />
        <Standards reportId={reportId} />
      </div>
    </section>
  );
}

/** “3 remarks”. */
export function remarksInWords(count: number): string {
  if (count === 0) return 'No remarks';
  return count === 1 ? '1 remark' : `${count} remarks`;
}
