import { type Impact, type ImpactSubject, impactOf, impactText } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import { fail, living, ok, type Result } from '@core/model';
import { openCase } from '../caseOnDisk';
import type { Command } from '../command';
import { findByName } from '../findByName';
import { shortId } from '../listings/names';
import { jsonOption, textOption } from '../option';
import { printable } from '../printable';
import { table } from '../table';
import { weighCase } from '../weighCase';

export const impactCommand: Command = {
  name: 'impact',
  usage: 'CASE.assay (--source S | --origin O) [--json]',
  summary:
    'Says what rests on a source or an origin: which claims and passages would lose support without it.',
  details: [
    'Each claim is given with its standing as it is and as it would be, those that would lose all support first.',
    'An origin carries what it is cited in and what those that belong to it say. Nothing is changed.',
  ],
  options: { ...jsonOption, source: { type: 'string' }, origin: { type: 'string' } },
  places: { least: 1, most: 1 },
  async run({ places, options }) {
    const [source, origin] = [textOption(options, 'source'), textOption(options, 'origin')];
    if ((source === null) === (origin === null)) return fail('usage', 'give either --source or --origin');
    const opened = await openCase(places[0] as string);
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const subject = subjectOf(caseFile, source, origin);
    if (!subject.ok) return subject;
    const impact = impactOf(caseFile.state, weighCase(caseFile), subject.value);
    return ok({ json: asJson(impact), text: asText(impact) });
  },
};

function subjectOf({ state }: CaseFile, source: string | null, origin: string | null): Result<ImpactSubject> {
  if (source !== null) {
    const found = findByName(living(state, 'sources'), source, 'source');
    return found.ok ? ok({ kind: 'source', id: found.value.id }) : found;
  }
  const named = living(state, 'origins').map(({ id, name }) => ({ id, title: name }));
  const found = findByName(named, origin ?? '', 'origin');
  return found.ok ? ok({ kind: 'origin', id: found.value.id }) : found;
}

function asJson(impact: Impact) {
  return {
    summary: impactText(impact),
    statements: impact.statements.map(({ id }) => id),
    claims: impact.claims.map(({ claim, falling, before, after, losesAll }) => ({
      id: claim.id,
      text: claim.text,
      statements: falling.map(({ id }) => id),
      standing: before.standing,
      without: after.standing,
      reason: after.reason,
      losesAll,
    })),
    evidence: impact.evidence.map(({ evidence, question, losesAll }) => ({
      id: evidence.id,
      question: question.text,
      losesAll,
    })),
    passages: impact.sentences.map(({ report, words, losesAll }) => ({
      report: report.id,
      text: words,
      losesAll,
    })),
  };
}

function asText(impact: Impact): string {
  const rows = impact.claims.map(({ claim, before, after, losesAll }) => [
    shortId(claim.id),
    before.standing,
    after.standing,
    losesAll ? 'yes' : 'no',
    claim.text,
  ]);
  const passages = impact.sentences.map(
    ({ report, words, losesAll }) =>
      `${losesAll ? 'loses all' : 'loses some'}: “${printable(words)}” (${printable(report.title)})\n`,
  );
  const claims = table(['id', 'standing', 'without it', 'loses all', 'claim'], rows);
  return `${impactText(impact)}\n${claims}${passages.join('')}`;
}
