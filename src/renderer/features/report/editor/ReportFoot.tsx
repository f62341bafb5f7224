import type { CitationStyle, ReportRow } from '@core/model';
import { Button, Menu } from '@mantine/core';
import { IconListTree, IconSearch } from '@tabler/icons-react';
import { changeCitationStyle } from '../actions/changeCitationStyle';
import { openReportFind, useReportFind } from '../find/reportFind';
import type { EditorSurvey } from '../outline/useEditorSurvey';
import classes from '../ReportPane.module.css';

const styleWords: Readonly<Record<CitationStyle, { readonly label: string; readonly example: string }>> = {
  numbered: { label: 'Numbered notes', example: 'The gate was open.¹' },
  'author-date': { label: 'Author and date', example: 'The gate was open (Courier 2024, ¶3).' },
  'short-title': { label: 'Short title', example: 'The gate was open (“The gate”, ¶3).' },
};

interface ReportFootProps {
  readonly report: ReportRow;
  readonly survey: EditorSurvey;
  readonly isOutlined: boolean;
  onOutline(): void;
}

/** The line under the report: its outline, finding, how it cites, and how long it is. */
export function ReportFoot({ report, survey, isOutlined, onOutline }: ReportFootProps) {
  const isFinding = useReportFind(({ open }) => open);
  const style = report.citationStyle ?? 'numbered';
  return (
    <div className={classes.foot}>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-expanded={isOutlined}
        leftSection={<IconListTree size={14} aria-hidden />}
        onClick={onOutline}
      >
        Outline
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-expanded={isFinding}
        leftSection={<IconSearch size={14} aria-hidden />}
        onClick={() => openReportFind(true)}
      >
        Find and replace
      </Button>
      <Menu position="top-start" width={300} returnFocus withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="compact-xs" variant="subtle" aria-label={`Citations: ${styleWords[style].label}`}>
            {styleWords[style].label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Citations in this report</Menu.Label>
          <Menu.RadioGroup
            value={style}
            onChange={(name) => void changeCitationStyle(report, name as CitationStyle)}
          >
            {Object.entries(styleWords).map(([name, { label, example }]) => (
              <Menu.RadioItem key={name} value={name} closeMenuOnClick>
                {label}
                <span className={classes.example}>{example}</span>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.count} role="status" aria-label="Word count">
        {survey.selected > 0 && `${number(survey.selected)} of `}
        {survey.words === 1 ? '1 word' : `${number(survey.words)} words`}
      </span>
    </div>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
