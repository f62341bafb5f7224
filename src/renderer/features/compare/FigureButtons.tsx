import type { FigureSpec } from '@core/figures';
import { ActionIcon, Tooltip } from '@mantine/core';
import { useWithBoards } from '@renderer/features/alternatives';
import { useWeighedCase } from '@renderer/features/claims';
import { IconFileTypeSvg, IconReport } from '@tabler/icons-react';
import { insertFigure, saveFigure } from './saveFigure';

/** What can be made of a picture. */
export function FigureButtons({ spec }: { readonly spec: FigureSpec }) {
  const weighed = useWithBoards(useWeighedCase());
  return (
    <>
      <Tooltip label="Put into the report">
        <ActionIcon aria-label="Put into the report" onClick={() => void insertFigure(spec)}>
          <IconReport size={17} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Save as SVG">
        <ActionIcon aria-label="Save as SVG" onClick={() => weighed && void saveFigure(weighed, spec)}>
          <IconFileTypeSvg size={17} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
