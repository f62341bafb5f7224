import { type FigureSpec, figureAttributes, figureData, figureSvg, figureTitles } from '@core/figures';
import { app } from '@renderer/app/appContext';
import type { WeighedCase } from '@renderer/features/claims';
import { insertIntoReport } from '@renderer/features/report';
import { notify } from '@renderer/ui/notify';

/** Saves the picture as an SVG file where the user says. */
export async function saveFigure({ state, weighing }: WeighedCase, spec: FigureSpec): Promise<void> {
  const svg = figureSvg(figureData(state, weighing, spec));
  const name = `${figureTitles[spec.kind]}.svg`;
  const saved = await app().host.call('files.save', {
    name,
    mediaType: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
  });
  if (!saved.ok) return notify.problem(saved.error.message);
  if (saved.value.place !== null) notify.done(`${name} is in ${saved.value.place}.`);
}

/** Puts the picture into the report, where it follows the case. */
export async function insertFigure(spec: FigureSpec): Promise<void> {
  await insertIntoReport({ type: 'figure', attrs: { ...figureAttributes(spec) } });
  notify.done('The picture is in the report, and stays up to date there.');
}
