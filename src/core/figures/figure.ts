import { boardFigure } from '../assess/hypotheses';
import type { Weighing } from '../assess/weigh';
import type { CaseState } from '../model/caseState';
import { attributionGraphSteps } from './attribution/attributionGraph';
import { attributionSceneSteps } from './attribution/attributionScene';
import { attributionTable } from './attribution/attributionTable';
import type { FigureSpec } from './figureSpec';
import type { FigureTable } from './figureTable';
import { boardScene } from './hypotheses/boardScene';
import { boardTable, noBoard } from './hypotheses/boardTable';
import { matrixSteps } from './matrix/matrix';
import { matrixScene } from './matrix/matrixScene';
import { matrixTable } from './matrix/matrixTable';
import { quantitiesScene } from './quantities/quantitiesScene';
import { quantitiesTable } from './quantities/quantitiesTable';
import { quantityGroupSteps } from './quantities/quantityGroups';
import type { Scene } from './scene/scene';
import { sceneSvg } from './scene/sceneSvg';
import { claimsInScopeSteps } from './scope';
import { scopeText } from './scopeText';
import { finished, type Steps } from './steps';
import { timelineSteps } from './timeline/timeline';
import { timelineScene } from './timeline/timelineScene';
import { timelineTable } from './timeline/timelineTable';

/** A picture and the same as a table, which is made when it is asked for. */
export interface FigureData {
  readonly scene: Scene;
  readonly table: FigureTable;
}

/** How large a picture may be. */
export interface FigureBounds {
  /** Things drawn of each sort; the table has the rest. */
  readonly most: number;
  /** In CSS pixels; a picture that needs more takes it. */
  readonly width: number;
}

/** In a report and as a file: a longer picture is not read on paper. */
const onPaper: FigureBounds = { most: 30, width: 760 };

/** The picture a spec asks for. What it is narrowed to is said in it and in its table. */
export function figureData(
  state: CaseState,
  weighing: Weighing,
  spec: FigureSpec,
  bounds: FigureBounds = onPaper,
): FigureData {
  return finished(figureSteps(state, weighing, spec, bounds));
}

/** `figureData` in steps of a few milliseconds, for a window that must not stand still with thousands of claims. */
export function* figureSteps(
  state: CaseState,
  weighing: Weighing,
  spec: FigureSpec,
  bounds: FigureBounds,
): Steps<FigureData> {
  const figure = yield* drawnFigure(state, weighing, spec, bounds);
  const narrowed = scopeText(state, spec.scope);
  if (!narrowed) return figure;
  const { scene } = figure;
  return withTable({ ...scene, remarks: [narrowed, ...scene.remarks] }, () => ({
    ...figure.table,
    remarks: [narrowed, ...figure.table.remarks],
  }));
}

function withTable(scene: Scene, make: () => FigureTable): FigureData {
  let table: FigureTable | undefined;
  return {
    scene,
    get table() {
      table ??= make();
      return table;
    },
  };
}

function* drawnFigure(
  state: CaseState,
  weighing: Weighing,
  spec: FigureSpec,
  bounds: FigureBounds,
): Steps<FigureData> {
  const claims = yield* claimsInScopeSteps(state, weighing, spec.scope);
  yield;
  switch (spec.kind) {
    case 'matrix': {
      const matrix = yield* matrixSteps(state, weighing, claims, spec);
      return withTable(matrixScene(matrix), () => matrixTable(matrix));
    }
    case 'attribution': {
      const graph = yield* attributionGraphSteps(state, weighing, claims);
      const scene = yield* attributionSceneSteps(graph, bounds);
      return withTable(scene, () => attributionTable(graph));
    }
    case 'timeline': {
      const timeline = yield* timelineSteps(state, claims, spec.scope);
      yield;
      return withTable(timelineScene(timeline, bounds), () => timelineTable(timeline));
    }
    case 'quantities': {
      const quantities = yield* quantityGroupSteps(state, weighing, claims);
      yield;
      return withTable(quantitiesScene(quantities, bounds), () => quantitiesTable(quantities));
    }
    case 'hypotheses': {
      const board = boardFigure(state, spec.question ?? '', weighing) ?? noBoard;
      return { scene: boardScene(board, bounds.most), table: boardTable(board) };
    }
  }
}

/** The picture as an SVG file; see `sceneSvg`. */
export function figureSvg({ scene }: FigureData, id?: string): string {
  return sceneSvg(scene, id);
}
