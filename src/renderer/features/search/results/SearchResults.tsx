import type { KeyboardEventHandler } from 'react';
import { HitItem } from './HitItem';
import { MarkedText } from './MarkedText';
import type { Hit, ResultGroup } from './resultGroups';
import classes from './SearchResults.module.css';

interface SearchResultsProps {
  readonly listId: string;
  readonly groups: readonly ResultGroup[];
  readonly active: string | null;
  readonly idOf: (key: string) => string;
  readonly onChoose: (hit: Hit) => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Everything that was found, by source and by kind. */
export function SearchResults({ listId, groups, active, idOf, onChoose, onKeyDown }: SearchResultsProps) {
  return (
    <div
      id={listId}
      role="listbox"
      aria-label="Search results"
      aria-activedescendant={active ? idOf(active) : undefined}
      tabIndex={0}
      className={classes.results}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ key, kind, title, hits, more }) => (
        <div key={key} role="group" aria-label={title}>
          <div className={kind === 'source' ? classes.title : classes.kind} dir="auto" aria-hidden>
            {kind === 'source' ? (
              <MarkedText text={title} matches={hits[0]?.result.titleMatches ?? []} />
            ) : (
              `${title} (${hits.length})`
            )}
          </div>
          {hits.map((hit) => (
            <HitItem
              key={hit.key}
              hit={hit}
              id={idOf(hit.key)}
              isActive={hit.key === active}
              onChoose={() => onChoose(hit)}
            />
          ))}
          {more > 0 && (
            <div className={classes.more} aria-hidden>
              and {more.toLocaleString()} more in this source
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
