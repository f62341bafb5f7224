import type { Documents } from '../documents/prepareDocuments';

/** A passage to highlight: dragged from the first letter of `from` to the last one of `to`. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  /** The words as the canonical text has them. */
  readonly quote: string;
}

const plain = (quote: string): Passage => ({ from: quote, to: quote, quote });

/** Every passage the job highlights, by document, in the order of the text. */
export const passages: Readonly<Record<keyof Documents, readonly Passage[]>> = {
  report: [
    plain('a drone had crossed the river twice'),
    {
      from: 'two bangs, not one 😨',
      to: 'The Riverside Observers',
      quote: 'two bangs, not one 😨,” one of them told the Gazette.\n\nThe Riverside Observers',
    },
    plain('four workers were hurt, citing two nurses'),
    plain('citing two nurses who asked not to be named'),
    plain('denied that the station had been hit'),
  ],
  log: [plain('Smoke over the eastern house')],
  courier: [plain('taken off the line a week earlier')],
  memo: [plain('found a hole of forty centimetres in the roof')],
  voices: [plain('سمعوا انفجارين قبل الفجر بقليل')],
};

export const allQuotes: readonly string[] = Object.values(passages).flatMap((list) =>
  list.map(({ quote }) => quote),
);

export const claim = 'A drone set the eastern pump house on fire.';
export const likelihood = 'It is likely that a drone struck the eastern pump house.';
export const chain = ['Teravin Gazette', 'Riverside Observers', 'two nurses'] as const;
export const hedge = 'reported';
