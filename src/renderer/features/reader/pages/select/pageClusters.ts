import type { Block, Page } from '@core/model';
import { type DrawnRun, drawnRuns } from '../text/drawnRuns';

/** Lines that stand together: of one block, one direction, one column. */
export interface RunCluster {
  readonly angle: number;
  readonly runs: readonly DrawnRun[];
  /** Its box in a frame turned by `angle` about the page's corner, points. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Divides a page's runs where a block ends or the lines jump up again, as at the foot of a column. */
export function pageClusters(page: Page, text: string, blocks: readonly Block[]): RunCluster[] {
  const clusters: DrawnRun[][] = [];
  let before: { run: DrawnRun; block: number } | null = null;
  let block = 0;
  for (const run of drawnRuns(page, text)) {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= run.start) block++;
    const goesOn =
      before !== null &&
      before.block === block &&
      before.run.angle === run.angle &&
      inFrame(run).top > inFrame(before.run).top - run.height;
    if (goesOn) clusters.at(-1)?.push(run);
    else clusters.push([run]);
    before = { run, block };
  }
  return clusters.map((runs) => {
    const boxes = runs.map(inFrame);
    return {
      angle: runs[0]?.angle ?? 0,
      runs,
      left: Math.min(...boxes.map((box) => box.left)),
      top: Math.min(...boxes.map((box) => box.top)),
      right: Math.max(...boxes.map((box) => box.right)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  });
}

/** A point of the page in a frame turned by an angle (degrees, clockwise): `x` along the lines, `y` across them. */
export function turned(x: number, y: number, angle: number): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180;
  return {
    x: x * Math.cos(turn) + y * Math.sin(turn),
    y: y * Math.cos(turn) - x * Math.sin(turn),
  };
}

/** A run's box in the frame of its own angle. */
export function inFrame({ x, y, width, height, angle }: DrawnRun) {
  const corner = turned(x, y, angle);
  return { left: corner.x, top: corner.y, right: corner.x + width, bottom: corner.y + height };
}
