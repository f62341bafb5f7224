import { reviewSummary } from '@core/exchange/docxReview/reviewSummary';
import { exchangeSummary } from '@core/exchange/exchangeSummary';
import { Button } from '@mantine/core';
import { openSource } from '@renderer/app/workspace';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import classes from './ImportProgress.module.css';
import { useImportJob } from './importJob';
import { counted } from './importSummary';
import type { ReportLine } from './reportLines';
import { ScrolledList } from './ScrolledList';

interface ImportSectionProps {
  readonly label: string;
  readonly lines: readonly ReportLine[];
  readonly startsOpen: boolean;
}

const lineHeight = 40;
/** So many names stand before a sentence that is true of more. */
const mostNames = 2;

/** The lines of one kind, behind a heading that shows and hides them; nothing when there are none. */
export function ImportSection({ label, lines, startsOpen }: ImportSectionProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (lines.length === 0) return null;
  const isOpen = chosen ?? startsOpen;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.section}>
      <button
        type="button"
        className={classes.heading}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
      >
        <Chevron size={12} aria-hidden />
        {`${label} (${counted(lines.length)})`}
      </button>
      {isOpen && (
        <ScrolledList
          label={label}
          className={classes.lines}
          items={lines}
          keyOf={({ key }) => key}
          lineHeight={lineHeight}
          draw={(line) => (
            <p className={classes.line} data-kind={line.kind}>
              <LineWords line={line} />
            </p>
          )}
        />
      )}
    </div>
  );
}

function LineWords({ line }: { readonly line: ReportLine }) {
  if (line.kind === 'failed') return line.message;
  if (line.kind === 'unfinished') return <bdi>{line.name}</bdi>;
  if (line.kind === 'exchange') {
    const { outcome } = line;
    return (
      <>
        <Button
          className={classes.link}
          variant="subtle"
          size="compact-xs"
          onClick={() => useImportJob.setState({ openExchange: outcome })}
        >
          <bdi>{outcome.name}</bdi>
        </Button>{' '}
        {outcome.review ? reviewSummary(outcome.review) : exchangeSummary(outcome.lines)}
      </>
    );
  }
  if (line.kind === 'known')
    return (
      <>
        <bdi>{line.name}</bdi> is here already as{' '}
        <Button
          className={classes.link}
          variant="subtle"
          size="compact-xs"
          onClick={() => openSource(line.sourceId)}
        >
          <bdi>{line.title}</bdi>
        </Button>
      </>
    );
  const { names, message } = line;
  const more = names.length - mostNames;
  return (
    <>
      {names.slice(0, mostNames).map((name, place) => (
        <Fragment key={name}>
          {place > 0 && (more > 0 ? ', ' : ' and ')}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {more > 0 && ` and ${counted(more)} more`}: {message}
    </>
  );
}
