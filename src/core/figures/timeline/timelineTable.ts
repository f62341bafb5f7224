import type { FigureTable } from '../figureTable';
import type { Timeline } from './timeline';
import { eventTime, spanText } from './timelineScene';

/** Events, reports, and what has no time, one line each. */
export function timelineTable({ events, sources, undatedClaims, undatedSources }: Timeline): FigureTable {
  return {
    caption: 'Events and reports',
    columns: ['What', 'Kind', 'When', 'Captured', 'Remark'],
    rows: [
      ...events.map((event) => {
        const { claim, reports, statements } = event;
        const early = reports.filter(({ isBefore }) => isBefore);
        return [
          { text: claim.text, statements },
          { text: 'event' },
          { text: eventTime(event) },
          { text: '' },
          {
            text:
              early.length > 0
                ? `reported before it: ${early.map(({ source }) => source.title).join('; ')}`
                : '',
          },
        ];
      }),
      ...sources.map(({ source, published, captured, isBefore, statements }) => [
        { text: source.title, statements },
        { text: 'report' },
        { text: published ? spanText(published) : '' },
        { text: captured ? spanText(captured) : '' },
        { text: isBefore ? 'dated before what it tells' : '' },
      ]),
      ...undatedClaims.map(({ text }) => [
        { text },
        { text: 'event' },
        { text: 'no time' },
        { text: '' },
        { text: '' },
      ]),
      ...undatedSources.map(({ title }) => [
        { text: title },
        { text: 'report' },
        { text: 'no date' },
        { text: '' },
        { text: '' },
      ]),
    ],
    remarks: [],
  };
}
