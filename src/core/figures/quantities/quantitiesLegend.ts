import { legend, markWidth } from '../scene/legend';
import type { Ink, Shape } from '../scene/scene';
import type { QuantityGroup } from './quantityGroups';

/** What the lines of the plots mean, on the baseline `y`. */
export function quantitiesLegend(groups: readonly QuantityGroup[], y: number): Shape[] {
  const lines = groups.flatMap((group) => group.lines);
  const stroke = (ink: Ink, dashed: boolean) => (x: number, middle: number) => [
    { kind: 'path' as const, d: `M${x} ${middle}h${markWidth}`, ink, width: 4, dashed },
  ];
  return legend(
    [
      {
        isThere: lines.some(({ stance, against }) => stance !== 'denies' && against.length === 0),
        text: 'can hold beside the others',
        draw: stroke('good', false),
      },
      {
        isThere: lines.some(({ against }) => against.length > 0),
        text: 'cannot hold beside another',
        draw: stroke('bad', false),
      },
      {
        isThere: lines.some(({ stance }) => stance === 'denies'),
        text: 'denied',
        draw: stroke('quiet', true),
      },
      {
        isThere: groups.some(({ gap }) => gap !== null),
        text: 'given by nobody in between',
        draw: (x, middle) => [{ kind: 'rect', x, y: middle - 5, w: markWidth, h: 10, fill: 'shade' }],
      },
    ],
    14,
    y,
  );
}
