import type { Stance } from '@core/model';
import { StanceShape } from '@renderer/features/claims';

interface ColourMarkProps {
  readonly mark: string;
  readonly stance: Stance | null;
}

/** The sign of a colour: a letter, or a stance as its shape. */
export function ColourMark({ mark, stance }: ColourMarkProps) {
  return stance ? <StanceShape stance={stance} /> : mark;
}
