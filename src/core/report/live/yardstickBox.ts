import { schemeNamed } from '../../assess/schemes';
import { icd203 } from '../../assess/yardsticks/icd203';
import type { Yardstick } from '../../assess/yardsticks/yardstick';
import { rangeOfTerm, yardstickNamed, yardstickOfCase } from '../../assess/yardsticks/yardsticks';
import { living } from '../../model/caseState';
import { findLikelihoods } from '../../tradecraft/findLikelihoods';
import type { ReportContext } from '../reportContext';
import type { Inline, ReportBlock } from '../reportDocument';
import { capital, line, nameLine, table, text } from './drawing';
import { reportGround } from './reportGround';

/**
 * “What we mean when we say”: the terms of likelihood and the levels of confidence the report uses, those of the case where
 * it uses none yet, and the grading schemes of what is stated. Terms in use are in bold.
 */
export function yardstickBox(context: ReportContext): ReportBlock[] {
  const used = yardsticksInUse(context);
  return [
    nameLine('What we mean when we say'),
    ...used.flatMap((yardstick) => yardstickBlocks(context, yardstick)),
    ...schemeBlocks(context),
  ];
}

function yardsticksInUse(context: ReportContext): Yardstick[] {
  const { sentences } = reportGround(context).written;
  const names = new Set(sentences.flatMap(({ terms }) => terms.map(({ yardstick }) => yardstick)));
  const known = [...names].sort().flatMap((name) => yardstickNamed(name) ?? []);
  return known.length > 0 ? known : [yardstickOfCase([...context.state.cases.values()][0]) ?? icd203];
}

function yardstickBlocks(context: ReportContext, yardstick: Yardstick): ReportBlock[] {
  const used = termsInUse(context, yardstick);
  const levels = yardstick.confidence.filter(({ description }) => description);
  return [
    line(
      'How likely something is, and how good the ground is for saying so, are two things, and are never said in one sentence. ',
      'In this text terms of likelihood are in bold and levels of confidence underlined.',
    ),
    table(
      ['How likely', 'Also', 'Chance'],
      yardstick.terms.map((term) => [
        [line(text(capital(term.rows[0]?.[0] ?? term.code), used.has(term.code) ? { strong: true } : {}))],
        [...(term.rows[0]?.slice(1) ?? []), ...term.rows.slice(1).flat()].join(', ') || '–',
        // The sign of per cent begins no line.
        rangeOfTerm(term).replace(/ %$/u, '\u00a0%'),
      ]),
    ),
    ...(levels.length > 0
      ? [
          table(
            ['How confident', 'What it takes'],
            levels.map(({ code, label, description }) => [
              [line(text(label, used.has(`confidence/${code}`) ? { strong: true } : {}))],
              description,
            ]),
          ),
        ]
      : [line(`Confidence is ${yardstick.confidence.map(({ label }) => label.toLowerCase()).join(', ')}.`)]),
    line(text(`${yardstick.label}. ${yardstick.source}. ${yardstick.version}.`, { emphasis: true })),
  ];
}

/** Codes of terms, and of levels behind `confidence/`. Words nobody marked count as well. */
function termsInUse(context: ReportContext, yardstick: Yardstick): ReadonlySet<string> {
  const { sentences } = reportGround(context).written;
  const used = new Set<string>();
  for (const { terms, text: words } of sentences) {
    for (const { kind, code, yardstick: name } of terms)
      if (name === yardstick.name) used.add(kind === 'likelihood' ? code : `confidence/${code}`);
    for (const { term } of findLikelihoods(words, yardstick)) used.add(term.code);
  }
  return used;
}

/** What the letters and figures of grades mean. */
function schemeBlocks({ state }: ReportContext): ReportBlock[] {
  const grades = living(state, 'statements').flatMap(({ reliability, credibility }) =>
    [reliability, credibility].flatMap((grade) => grade?.scheme ?? []),
  );
  return [...new Set(grades)].sort().flatMap((name) => {
    const scheme = schemeNamed(name);
    if (!scheme) return [];
    const axis = (levels: typeof scheme.reliability): Inline[] =>
      levels.flatMap(({ code, label }, place) => [
        text(place > 0 ? '; ' : ''),
        text(code, { code: true }),
        text(` ${label.toLowerCase()}`),
      ]);
    return [
      line(
        text(`Grades (${scheme.label}). `, { strong: true }),
        'Of the origin: ',
        ...axis(scheme.reliability),
        '.',
      ),
      line('Of the information: ', ...axis(scheme.credibility), '.'),
      line(text(`${scheme.source}. ${scheme.version}.`, { emphasis: true })),
    ];
  });
}
