import type { SourceRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { Button } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { useWorkspace } from '@renderer/app/workspace';
import { useEarlierHighlights } from '@renderer/store/rows';
import classes from './EarlierPassage.module.css';
import { versionOfText } from './earlierText';
import { showVersions } from './versionsView';

/** Above the text, when the chosen highlight is not in it but in an earlier version. */
export function EarlierPassage({ source }: { readonly source: SourceRow }) {
  const highlightId = useWorkspace((state) => state.highlightId);
  const chosen = useEarlierHighlights(source.id)?.find(({ id }) => id === highlightId);
  const version = chosen && versionOfText(source, chosen.textSha256);
  if (!version) return null;
  return (
    <div role="status" className={classes.bar}>
      This passage stands in an earlier version of the source, taken in {formatDate(version.importedAt)}.
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => {
          runCommand('library.versions');
          showVersions(version.document, chosen.ranges[0]?.start ?? 0);
        }}
      >
        Show it there
      </Button>
    </div>
  );
}
