import type { Id, SourceRow, SourceVersion } from '@core/model';
import { Button, Loader, SegmentedControl } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { useRow } from '@renderer/store/rows';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useEffect } from 'react';
import { DifferenceSteps } from './comparison/DifferenceSteps';
import { useComparedVersions } from './comparison/useComparedVersions';
import { VersionText } from './comparison/VersionText';
import { ReviewList } from './review/ReviewList';
import { useHighlightsToDecide } from './review/useHighlightsToDecide';
import { TakenReport } from './takeIn/TakenReport';
import { VersionList } from './VersionList';
import classes from './VersionsPane.module.css';
import { showVersions, useVersionsView } from './versionsView';

/** The tab “Versions”: which there are, how an earlier one differs from the newest, and what is to be decided. */
export function VersionsPane({ sourceId }: { readonly sourceId: Id }) {
  const source = useRow('sources', sourceId);
  if (!source) return null;
  const earlier = source.earlierVersions ?? [];
  return (
    <section className={classes.pane} aria-label="Versions">
      {earlier.length === 0 ? (
        <EmptyState text="There is one version of this source. When the document has changed, take the newer one in: the present one stays readable beside it.">
          <Button variant="default" onClick={() => runCommand('library.newer-version')}>
            Newer version…
          </Button>
        </EmptyState>
      ) : (
        <Versions source={source} earlier={earlier} />
      )}
    </section>
  );
}

function Versions({
  source,
  earlier,
}: {
  readonly source: SourceRow;
  readonly earlier: readonly SourceVersion[];
}) {
  const wanted = useVersionsView((state) => state.document);
  const part = useVersionsView((state) => state.part);
  const place = useVersionsView((state) => state.place);
  const version = earlier.find(({ document }) => document === wanted) ?? (earlier.at(-1) as SourceVersion);
  const compared = useComparedVersions(source, version);
  const { open } = useHighlightsToDecide(source);
  // What was asked for one source says nothing of the next.
  useEffect(() => () => showVersions(null), []);
  return (
    <>
      <VersionList source={source} earlier={earlier} chosen={version.document} />
      <TakenReport sourceId={source.id} open={open.length} />
      <SegmentedControl
        className={classes.parts}
        size="xs"
        aria-label="What to show"
        value={part}
        onChange={(next) => useVersionsView.setState({ part: next === 'review' ? 'review' : 'text' })}
        data={[
          { value: 'text', label: 'Differences' },
          { value: 'review', label: `To decide (${open.length})` },
        ]}
      />
      {part === 'review' ? (
        <ReviewList source={source} />
      ) : compared.kind === 'failed' ? (
        <p role="alert" className={classes.problem}>
          {compared.message}
        </p>
      ) : compared.kind === 'comparing' ? (
        <p role="status" className={classes.waiting}>
          <Loader size="xs" /> Comparing the two texts…
        </p>
      ) : (
        <>
          <DifferenceSteps count={compared.differences.length} />
          <VersionText compared={compared} language={source.language} place={place} />
        </>
      )}
    </>
  );
}
