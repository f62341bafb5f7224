import type { Board } from './board';

/** Heuer's eight steps (Psychology of Intelligence Analysis, chapter 8), by the names their notes are kept under. */
export const heuerSteps = [
  {
    name: 'hypotheses',
    title: 'Hypotheses',
    task: 'Write down every answer that is possible, also the unlikely ones; think of who would see it otherwise.',
  },
  {
    name: 'evidence',
    title: 'Evidence',
    task: 'List what speaks for or against any of them: statements, arguments, assumptions, and what is missing.',
  },
  {
    name: 'matrix',
    title: 'Matrix',
    task: 'Take one item at a time and work across: how well does it sit with each hypothesis?',
  },
  {
    name: 'refine',
    title: 'Refine',
    task: 'Reword, split or join hypotheses; take out items that fit all of them equally, for they decide nothing.',
  },
  {
    name: 'conclusions',
    title: 'Conclusions',
    task: 'Try to disprove: the hypothesis with the least against it survives, not the one with the most for it.',
  },
  {
    name: 'sensitivity',
    title: 'Sensitivity',
    task: 'See which single items carry the outcome, and ask what if they are wrong, misread or planted.',
  },
  {
    name: 'report',
    title: 'Report',
    task: 'Say how likely every hypothesis is, not only the first, and why the others lose.',
  },
  {
    name: 'milestones',
    title: 'Milestones',
    task: 'Name what you would see if things went another way than you think, and look out for it.',
  },
] as const;

export type HeuerStep = (typeof heuerSteps)[number]['name'];

export interface StepState {
  readonly isDone: boolean;
  /** What is still to do, or what is there, in a few words. */
  readonly status: string;
}

/** How far a step is, as far as the board itself can tell; a step that is thinking is done when something is noted. */
export function stepState(board: Board, step: HeuerStep): StepState {
  const { hypotheses, items, openCells, counts } = board;
  const noted = (board.question.steps?.[step] ?? '').trim() !== '';
  const isRated = items.length > 0 && hypotheses.length > 1 && openCells === 0;
  const things = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
  switch (step) {
    case 'hypotheses':
      return {
        isDone: hypotheses.length > 1,
        status:
          hypotheses.length > 1
            ? things(hypotheses.length, 'hypothesis', 'hypotheses')
            : 'At least two are needed.',
      };
    case 'evidence':
      return {
        isDone: items.length > 0 && counts.ungraded === 0,
        status:
          counts.ungraded > 0
            ? things(counts.ungraded, 'item waits for a grade', 'items wait for a grade')
            : things(items.length, 'item', 'items'),
      };
    case 'matrix':
      return {
        isDone: isRated,
        status: isRated
          ? 'Every cell is rated.'
          : things(openCells, 'cell is not rated', 'cells are not rated'),
      };
    case 'refine': {
      const idle = items.filter(({ diagnosticity }) => diagnosticity === 0).length;
      return {
        isDone: noted || (isRated && idle === 0),
        status: idle > 0 ? things(idle, 'item decides nothing', 'items decide nothing') : '',
      };
    }
    case 'sensitivity': {
      const critical = items.filter((item) => item.critical).length;
      const words = things(critical, 'item carries the outcome', 'items carry the outcome');
      return {
        isDone: noted || (isRated && critical === 0),
        status: isRated || critical > 0 ? (critical > 0 ? words : 'No single item carries the outcome.') : '',
      };
    }
    default:
      return { isDone: noted, status: '' };
  }
}
