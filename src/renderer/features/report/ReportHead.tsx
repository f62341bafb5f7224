import type { ReportRow } from '@core/model';
import { ActionIcon, Menu } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { useWorkspace } from '@renderer/app/workspace';
import { RemarkButton } from '@renderer/features/tradecraft';
import { DraftInput } from '@renderer/ui/DraftInput';
import { IconChevronDown, IconFilePlus, IconTemplate, IconTrash } from '@tabler/icons-react';
import { binReport } from './actions/binReport';
import { renameReport } from './actions/renameReport';
import classes from './ReportPane.module.css';

/** Which report this is, and the way to the others. */
export function ReportHead({ report, reports }: { report: ReportRow; reports: readonly ReportRow[] }) {
  return (
    <div className={classes.head}>
      <div className={classes.title}>
        <DraftInput
          label="Report title"
          hideLabel
          value={report.title}
          onSettle={(title) => renameReport(report, title)}
        />
      </div>
      <RemarkButton reportId={report.id} />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label="Reports">
            <IconChevronDown size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Reports</Menu.Label>
          {reports.map((row) => (
            <Menu.Item key={row.id} onClick={() => useWorkspace.setState({ reportId: row.id })}>
              <bdi>{row.title}</bdi>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconFilePlus size={15} />} onClick={() => runCommand('report.new')}>
            New report
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTemplate size={15} />}
            onClick={() => runCommand('report.newFromTemplate')}
          >
            New report from a template…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTemplate size={15} />}
            onClick={() => {
              useWorkspace.setState({ reportId: report.id });
              void runCommand('report.saveTemplate');
            }}
          >
            Save as template…
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => void binReport(report)}>
            Move this report to the bin
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
