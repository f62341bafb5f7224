import { isUnknown } from '../assess/gradeWeight';
import { type CaseState, living } from '../model/caseState';
import type { RichNode } from '../model/richText';
import { findLikelihoods } from './findLikelihoods';
import { isJudgement } from './judgement';
import type { Remark, ReportCheck } from './remark';
import { reportSentences } from './reportSentences';

/** One of the nine analytic standards of ICD 203, with what in the report and the case speaks to it. */
export interface Standard {
  readonly name: string;
  readonly label: string;
  /** The question it asks of a report. */
  readonly question: string;
  /** What is there: one line each. Counts, never a verdict. */
  readonly evidence: readonly string[];
  /** Remarks that bear on it and were not answered. */
  readonly open: number;
}

/**
 * The nine standards as a list to go through before a report is handed over. Assay brings what it can count; whether
 * a standard is met is for the analyst to say. Order and subjects after ICD 203 (2015).
 */
export function analyticStandards(given: Omit<ReportCheck, 'written'>, open: readonly Remark[]): Standard[] {
  const { state, report, yardstick, weighing } = given;
  const { sentences, pieces } = reportSentences(report.body);
  const judgements = sentences.filter((sentence) => isJudgement(sentence, yardstick));
  const withTerm = judgements.filter(
    ({ text, terms }) =>
      terms.some(({ kind }) => kind === 'likelihood') || findLikelihoods(text, yardstick).length > 0,
  );
  const supports = [...pieces, ...sentences.flatMap((sentence) => sentence.supports)];
  const cited = sentences.filter((sentence) => sentence.supports.length > 0).length;
  const grades = gradesCited(state, new Set(supports.map(({ id }) => id)));
  const boards = living(state, 'questions');
  const hypotheses = living(state, 'hypotheses');
  const contested = weighing.claims.filter(({ id }) => weighing.standingOf(id).standing === 'contested');
  const bear = (...rules: string[]) => open.filter(({ rule }) => rules.includes(rule)).length;
  const figures = countNodes(report.body, ['figure', 'table']);
  return [
    {
      name: 'sources',
      label: 'Quality and credibility of sources',
      question: 'Does it say how good the sources are, and where they fall short?',
      evidence: [`${grades.graded} of ${counted(grades.all, 'cited statement')} graded`, ...grades.unknown],
      open: bear('confirmed-alone', 'hedge-dropped'),
    },
    {
      name: 'uncertainty',
      label: 'Uncertainty',
      question: 'Does it say how likely things are and how good the ground is, each by itself?',
      evidence: [
        `${withTerm.length} of ${counted(judgements.length, 'judgement')} with a term of ${yardstick.label}`,
      ],
      open: bear('likelihood-with-confidence', 'mixed-rows', 'absolute-words'),
    },
    {
      name: 'distinction',
      label: 'Information, assumptions and judgements told apart',
      question: 'Can a reader tell what was reported from what is assumed and what is judged?',
      evidence: [`${counted(cited, 'sentence')} cited, ${counted(judgements.length, 'judgement')}`],
      open: bear('judgement-support', 'number-uncited'),
    },
    {
      name: 'alternatives',
      label: 'Analysis of alternatives',
      question: 'Were other explanations weighed, and is it said why they are less likely?',
      evidence: [
        boards.length === 0
          ? 'No board of competing hypotheses in this case'
          : `${counted(boards.length, 'board')} with ${counted(hypotheses.length, 'hypothesis', 'hypotheses')}`,
        `${counted(contested.length, 'contested claim')} in the case`,
      ],
      open: 0,
    },
    {
      name: 'relevance',
      label: 'Relevance to who reads it',
      question: 'Does it answer what its reader has to decide, and say what follows?',
      evidence: [],
      open: 0,
    },
    {
      name: 'argument',
      label: 'Logical argument',
      question: 'Do the judgements follow from what is cited, without a gap?',
      evidence: [
        `${counted(judgements.filter(({ supports: on }) => on.length > 0).length, 'judgement')} with citations`,
      ],
      open: bear('judgement-support'),
    },
    {
      name: 'change',
      label: 'Change or consistency of judgements',
      question: 'Does it say what has changed since it was last said, and why?',
      evidence: [`${counted(bear('standing-changed'), 'claim')} standing otherwise than when cited`],
      open: bear('standing-changed'),
    },
    {
      name: 'accuracy',
      label: 'Accuracy',
      question: 'Is every quotation and number what the source says?',
      evidence: [
        `${counted(pieces.filter(({ kind }) => kind === 'highlight').length, 'quotation')} taken live from the sources`,
      ],
      open: bear('quotation-changed', 'number-uncited'),
    },
    {
      name: 'visuals',
      label: 'Visual information',
      question: 'Would a table, a map or a figure say it better than words?',
      evidence: [
        figures === 0 ? 'No figure and no table' : counted(figures, 'figure or table', 'figures and tables'),
      ],
      open: 0,
    },
  ];
}

interface CitedGrades {
  readonly all: number;
  readonly graded: number;
  readonly unknown: readonly string[];
}

function gradesCited(state: CaseState, cited: ReadonlySet<string>): CitedGrades {
  const statements = living(state, 'statements').filter(
    ({ highlightId, claimId }) => cited.has(highlightId) || cited.has(claimId),
  );
  const graded = statements.filter(({ reliability, credibility }) => reliability && credibility);
  const unknown = graded.filter(
    ({ reliability, credibility }) =>
      (reliability && isUnknown(reliability, 'reliability')) ||
      (credibility && isUnknown(credibility, 'credibility')),
  );
  const line = `${counted(unknown.length, 'statement')} of an origin or content that cannot be judged`;
  return { all: statements.length, graded: graded.length, unknown: unknown.length > 0 ? [line] : [] };
}

function countNodes(node: RichNode, types: readonly string[]): number {
  const own = types.includes(node.type) ? 1 : 0;
  return (node.content ?? []).reduce((sum, child) => sum + countNodes(child, types), own);
}

function counted(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
