import { z } from 'zod';

/** W3C `TextPositionSelector`: Unicode code points into the canonical text, `end` exclusive. */
export const textPositionSelectorSchema = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

/** W3C `TextQuoteSelector`: the exact words and some of what stands around them. */
export const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;
export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;

/** The two ways one passage is written down, position first. They say the same. */
export type SelectorPair = [TextPositionSelector, TextQuoteSelector];
