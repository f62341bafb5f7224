import type { ReportTemplate } from './reportTemplates';
import { boards, figure, heading, live, numbered, prompt, themesOf } from './templateParts';

/** Claims and themes laid out one by one; of more the tables tell. */
const mostLaidOut = 25;

export const blank: ReportTemplate = {
  name: 'blank',
  label: 'Blank',
  description: 'An empty page.',
  content: () => [{ type: 'paragraph' }],
};

/** The order of public assessments: judgements, terms, sources, what is claimed, what conflicts, alternatives, gaps. */
export const keyJudgements: ReportTemplate = {
  name: 'key-judgements',
  label: 'Key judgements assessment',
  description:
    'Numbered judgements with likelihood and confidence, what they rest on, and what would change them.',
  content: ({ state }) => [
    heading('Scope'),
    prompt('Which question this answers, for whom, and up to which date information was taken in.'),
    heading('Key judgements'),
    numbered(
      [
        prompt(
          'How likely it is, with one term of likelihood. Then, in a sentence of its own, how confident you are.',
        ),
      ],
      [prompt('The next judgement.')],
      [prompt('The next judgement.')],
    ),
    live('yardstick'),
    heading('Sources'),
    live('source-summary'),
    prompt(
      'Strengths and weaknesses of the sources: who could know, who gains by saying so, what is missing.',
    ),
    heading('What is claimed'),
    live('claims'),
    heading('Contradictions'),
    live('contradictions'),
    heading('Alternatives'),
    ...boards(state),
    prompt('Which other explanations were weighed, and why they are less likely.'),
    heading('Assumptions, gaps and indicators'),
    prompt(
      'What is taken for granted, what is not known, and what to look for that would change a judgement.',
    ),
    heading('Source references'),
    live('references'),
  ],
};

export const claimsBrief: ReportTemplate = {
  name: 'claims-brief',
  label: 'Claims and contradictions brief',
  description: 'Who says what, side by side, with what cannot hold together and what would settle it.',
  content: () => [
    prompt('In three sentences: what is agreed, what is disputed, and what nobody says.'),
    heading('What is claimed'),
    live('claims'),
    heading('Who says what'),
    figure('matrix'),
    heading('Contradictions'),
    live('contradictions'),
    heading('Sources'),
    live('source-summary'),
  ],
};

export const dossier: ReportTemplate = {
  name: 'dossier',
  label: 'Annotated source dossier',
  description: 'Each source with your note on it, its highlights with theirs, and where it came from.',
  content: () => [
    prompt('What these sources were gathered for, and how.'),
    live('source-summary'),
    heading('Sources'),
    live('sources'),
    heading('Source references'),
    live('references'),
  ],
};

export const factCheck: ReportTemplate = {
  name: 'fact-check',
  label: 'Fact-check',
  description: 'Claim by claim: who says it, what the evidence is, and your verdict.',
  content: ({ weighing }) => [
    prompt('What was said, by whom, where and when.'),
    heading('In short'),
    prompt('The verdict in one sentence.'),
    ...weighing.claims
      .slice(0, mostLaidOut)
      .flatMap((claim) => [
        heading(claim.text),
        { type: 'claimBlock', attrs: { claim: claim.id, label: claim.text.slice(0, 160) } },
        prompt('What the evidence shows, and where it comes from.'),
        prompt('Verdict: true, false, misleading, or not to be settled, and why.'),
      ]),
    ...(weighing.claims.length === 0
      ? [heading('Claim'), prompt('The claim, and what the evidence shows.'), prompt('Verdict, and why.')]
      : []),
    heading('How we checked'),
    prompt('Whom you asked, what you looked at, what you could not find.'),
    heading('Sources'),
    live('references'),
  ],
};

export const codingReport: ReportTemplate = {
  name: 'coding-report',
  label: 'Literature-style coding report',
  description: 'Method, codebook, and a section for each theme with room for its quotations.',
  content: ({ state }) => {
    const themes = themesOf(state).slice(0, mostLaidOut);
    return [
      heading('Question and material'),
      prompt('What you asked, which material you read, and how it was chosen.'),
      live('source-summary'),
      heading('Method'),
      prompt('How you coded, who coded, and how well coders agreed.'),
      heading('Codebook'),
      live('codebook'),
      heading('Findings'),
      ...(themes.length > 0 ? themes : ['Theme']).flatMap((theme) => [
        heading(theme, 3),
        prompt('What the material says on it, and where it differs. Q quotes a highlight.'),
      ]),
      heading('Limits'),
      prompt('What this material cannot show.'),
      heading('References'),
      live('references'),
    ];
  },
};
