import type { Id } from '@core/model';
import { openSource } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import classes from './NearDuplicateList.module.css';
import { useNearDuplicates } from './nearDuplicates';
import { nearInWords } from './nearInWords';

/** On the sheet: which sources have nearly the same text, since they are one origin together. */
export function NearDuplicateList({ sourceId }: { readonly sourceId: Id }) {
  const near = useNearDuplicates(sourceId);
  const sources = useRows('sources');
  const titles = new Map(sources?.map(({ id, title }) => [id as string, title]));
  const present = near.filter(({ id }) => titles.has(id));
  if (present.length === 0) return null;
  return (
    <section className={classes.box} aria-label="Nearly the same text">
      <ul className={classes.list}>
        {present.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className={classes.link}
              dir="auto"
              onClick={() => openSource(each.id as Id)}
            >
              {nearInWords(each, titles.get(each.id) ?? '')}
            </button>
          </li>
        ))}
      </ul>
      <p className={classes.advice}>
        Texts that are nearly the same have one origin. They confirm nothing of each other.
      </p>
    </section>
  );
}
