import { type Direction, nextItem, type Scene, type SceneItem } from '@core/figures';
import { type KeyboardEvent, useRef, useState } from 'react';
import classes from './ScenePicture.module.css';
import { SceneShape } from './SceneShape';

interface ScenePictureProps {
  readonly scene: Scene;
  /** The stretch that is in sight, in CSS pixels from the top; all is drawn without it. */
  readonly sight?: { readonly from: number; readonly to: number } | undefined;
  onChoose(item: SceneItem): void;
}

/** Below this, drawing all of it costs nothing that is felt. */
const fewItems = 250;
/** Drawn beyond what is in sight, in CSS pixels. */
const margin = 600;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A picture whose parts can be walked with the arrow keys and opened with Enter; one of them has the focus. */
export function ScenePicture({ scene, sight, onChoose }: ScenePictureProps) {
  const { items, ground } = scene;
  const svg = useRef<SVGSVGElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const active = items.find(({ key }) => key === wanted) ?? firstRead(items);
  const isWindowed = sight !== undefined && items.length > fewItems;
  const isNear = (y: number, height = 0) =>
    !isWindowed || (y + height > sight.from - margin && y < sight.to + margin);
  const drawn = items.filter((item) => isNear(item.box.y, item.box.h) || item === active);

  function goTo(item: SceneItem): void {
    setWanted(item.key);
    requestAnimationFrame(() => {
      const element = svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(item.key)}"]`);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!active || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    const ends: Readonly<Record<string, SceneItem | undefined>> = { Home: items[0], End: items.at(-1) };
    const next = direction ? nextItem(items, active, direction) : ends[event.key];
    if (event.key === 'Enter' || event.key === ' ') onChoose(active);
    else if (next) goTo(next);
    else if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <svg
      ref={svg}
      className={classes.picture}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      direction="ltr"
      role="group"
      aria-label={`${scene.title}. ${scene.description}`}
      onKeyDown={onKeyDown}
    >
      <g>
        {ground.map((part, index) => {
          const near = part.kind === 'part' ? part : { y: part.y, height: 0, shapes: [part] };
          if (near.y !== undefined && !isNear(near.y, near.height)) return null;
          return near.shapes.map((shape, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what lies under a picture has no other name
            <SceneShape key={`${index} ${place}`} shape={shape} />
          ));
        })}
      </g>
      {drawn.map((item) => (
        <g
          key={item.key}
          className={classes.item}
          role="button"
          aria-label={item.label}
          tabIndex={item === active ? 0 : -1}
          data-key={item.key}
          onClick={() => {
            setWanted(item.key);
            onChoose(item);
          }}
        >
          <title>{item.label}</title>
          {item.shapes.map((shape, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes of an item have no other name
            <SceneShape key={index} shape={shape} />
          ))}
          <rect
            className={classes.ring}
            x={item.box.x}
            y={item.box.y}
            width={item.box.w}
            height={item.box.h}
            rx={6}
          />
        </g>
      ))}
    </svg>
  );
}

/** Where the focus enters: what is highest, and of that what is furthest to the left. */
function firstRead(items: readonly SceneItem[]): SceneItem | undefined {
  let first = items[0];
  for (const item of items) {
    if (!first || item.box.y < first.box.y || (item.box.y === first.box.y && item.box.x < first.box.x))
      first = item;
  }
  return first;
}
