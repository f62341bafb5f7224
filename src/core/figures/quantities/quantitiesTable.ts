import { formatDate } from '../../report/formatDate';
import type { FigureTable } from '../figureTable';
import { quantityText } from '../quantityText';
import { stanceWords } from '../stanceWords';
import type { Quantities } from './quantityGroups';

/** The numbers, one line per origin, claim and thing counted. */
export function quantitiesTable({ groups, impossible }: Quantities): FigureTable {
  return {
    caption: 'Numbers compared',
    columns: ['Claim', 'Counted', 'Origin', 'Says', 'Number', 'As of', 'Does not meet'],
    rows: groups.flatMap(({ claim, others, counted, lines }) =>
      lines.map(({ name, quantity, stance, statements, against }) => [
        { text: [claim, ...others].map((each) => each.text).join(' · ') },
        {
          text: [counted, quantity.countedBy && `counted by ${quantity.countedBy}`]
            .filter(Boolean)
            .join(', '),
        },
        { text: name },
        { text: stanceWords[stance] },
        { text: quantityText(quantity), statements },
        { text: quantity.asOf ? formatDate(quantity.asOf) : '' },
        { text: [...new Set(against)].join(', ') },
      ]),
    ),
    remarks: impossible > 0 ? [`${impossible} statements give an impossible range.`] : [],
  };
}
