import { useContext } from 'react';
import { colourOf } from '../../highlights/colourOf';
import classes from './AreaLayer.module.css';
import { AreasContext } from './AreasContext';
import { useAreaDraft } from './areaDraft';

/** The marked areas of one page, over its drawing; in points, as everything in the page's layer. Chosen by a click, by their mark in the margin, or from their card. */
export function AreaLayer({ page }: { readonly page: number }) {
  const drawn = useContext(AreasContext);
  const draft = useAreaDraft((state) => state.draft);
  const areas = drawn?.areas.filter(({ area }) => area.page === page);
  if (!drawn || !areas?.length) return null;
  return (
    <div aria-hidden className={classes.layer}>
      {areas.map(({ area: kept, highlight, part }) => {
        const isDrafted =
          draft?.highlightId === highlight.id && draft.place === part - highlight.ranges.length;
        const area = isDrafted ? draft.area : kept;
        const colour = colourOf(highlight, drawn.colouring);
        return (
          <span
            key={`${highlight.id} ${part}`}
            className={classes.area}
            data-area={highlight.id}
            data-chosen={highlight.id === drawn.chosenId || undefined}
            style={{
              '--paint': colour === 'untagged' ? 'var(--on-page-quiet)' : `var(--tag-${colour})`,
              left: area.x,
              top: area.y,
              width: area.width,
              height: area.height,
            }}
          />
        );
      })}
    </div>
  );
}
