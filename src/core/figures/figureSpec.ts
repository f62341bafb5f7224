import { z } from 'zod';

export const figureKinds = ['matrix', 'attribution', 'timeline', 'quantities', 'hypotheses'] as const;
export type FigureKind = (typeof figureKinds)[number];

const part = z.string().max(2_000).optional();

/** Which picture of the case: what a report keeps of a figure, and what is drawn anew from the case each time. */
export const figureSpecSchema = z.object({
  kind: z.enum(figureKinds),
  scope: z
    .object({ claim: part, text: part, standing: part, origin: part, tag: part, source: part })
    .default({}),
  columns: z.enum(['roots', 'outlets']).optional(),
  /** Of which board, by its question. */
  question: part,
  order: z.enum(['disputed', 'spoken', 'made']).optional(),
});

export type FigureSpec = z.infer<typeof figureSpecSchema>;

/** The attributes of a `figure` node of a report (`model/richText`). */
export interface FigureAttributes {
  readonly figure: string;
  /** The spec's other parts, as JSON. */
  readonly options: string;
  readonly label: string;
}

export const figureTitles: Readonly<Record<FigureKind, string>> = {
  matrix: 'Who says what',
  attribution: 'Who has it from whom',
  timeline: 'Events and reports',
  quantities: 'Numbers compared',
  hypotheses: 'Competing hypotheses',
};

export function figureAttributes({ kind, ...options }: FigureSpec): FigureAttributes {
  return { figure: kind, options: JSON.stringify(options), label: figureTitles[kind] };
}

/** The spec a report's `figure` node keeps; null where it is none this Assay knows. */
export function readFigureAttributes(
  attributes: Readonly<Record<string, unknown>> | undefined,
): FigureSpec | null {
  try {
    const options: unknown = JSON.parse(String(attributes?.options || '{}'));
    const read = figureSpecSchema.safeParse({ ...Object(options), kind: attributes?.figure });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
