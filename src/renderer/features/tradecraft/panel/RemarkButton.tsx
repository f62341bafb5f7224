import type { Id } from '@core/model';
import { Button } from '@mantine/core';
import { useReportFindings } from '../worker/findings';
import { remarksInWords } from './RemarkPanel';
import { useRemarkPanel } from './remarkPanelState';

/** How many remarks there are, and the way to them. */
export function RemarkButton({ reportId }: { readonly reportId: Id }) {
  const findings = useReportFindings(reportId);
  const open = useRemarkPanel((state) => state.open);
  const count = findings?.remarks.length ?? 0;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color={count > 0 ? 'var(--warn)' : undefined}
      aria-expanded={open}
      onClick={() => useRemarkPanel.setState({ open: !open })}
    >
      {findings ? remarksInWords(count) : 'Check'}
    </Button>
  );
}
