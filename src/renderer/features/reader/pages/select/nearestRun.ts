import type { Point } from '../layout/turnPoint';
import type { DrawnRun } from '../text/drawnRuns';
import { inFrame, type RunCluster, turned } from './pageClusters';

/** The run a pointer means: of the nearest lines that stand together, the nearest line, and on it the nearest run. */
export function nearestRun(clusters: readonly RunCluster[], point: Point): DrawnRun | null {
  const distances = clusters.map((cluster) => {
    const { x, y } = turned(point.x, point.y, cluster.angle);
    return Math.hypot(outside(x, cluster.left, cluster.right), outside(y, cluster.top, cluster.bottom));
  });
  const cluster = clusters[indexOfLeast(distances)];
  if (!cluster) return null;
  const { x, y } = turned(point.x, point.y, cluster.angle);
  const costs = cluster.runs.map((run) => {
    const box = inFrame(run);
    return 1_000 * outside(y, box.top, box.bottom) + outside(x, box.left, box.right);
  });
  return cluster.runs[indexOfLeast(costs)] ?? null;
}

function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, value - to, 0);
}

function indexOfLeast(values: readonly number[]): number {
  return values.reduce((least, value, index) => (value < (values[least] ?? 0) ? index : least), 0);
}
