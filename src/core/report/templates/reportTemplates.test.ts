import { describe, expect, test } from 'vitest';
import { weigh } from '../../assess/weigh';
import { CaseBuilder } from '../../export/testing/caseBuilder';
import { depotCase } from '../../export/testing/depotCase';
import { resolveReport } from '../resolveReport';
import { blockWords } from '../testing/blockWords';
import { begunReport, reportTemplates, templateOf } from './reportTemplates';

function begun(name: string, build: CaseBuilder) {
  const template = reportTemplates.find((each) => each.name === name);
  if (!template) throw new Error(`no template ${name}`);
  return begunReport(template, { state: build.state, weighing: weigh(build.state) });
}

describe.each(reportTemplates.map(({ name }) => name))('the template “%s”', (name) => {
  test('hands nothing over of what it only asks for, and draws all its parts', async () => {
    const { build } = depotCase();
    const body = begun(name, build);
    build.state.reports.clear();
    build.report('Begun', body.content ?? []);
    const resolved = await resolveReport(build.input());
    if (!resolved.ok) throw new Error(resolved.error.message);
    const words = blockWords(resolved.value.body);
    const asked = JSON.stringify(body).match(/"prompt":"[^"]+"/gu) ?? [];
    for (const prompt of asked) expect(words).not.toContain(prompt.slice(10, -1));
    expect(words).not.toContain('cannot be drawn');
    expect(resolved.value.warnings).toEqual([]);
  });

  test('begins in an empty case as well', () => {
    expect(begun(name, new CaseBuilder()).content?.length).toBeGreaterThan(0);
  });
});

test('a fact-check has a part for each claim, and a coding report one for each theme', () => {
  const { build } = depotCase();
  expect(JSON.stringify(begun('fact-check', build))).toContain('Rebels held the southern half');
  expect(JSON.stringify(begun('coding-report', build))).toContain('Control of terrain');
});

test('a template of one’s own keeps the words and points at nothing of the case it was made in', () => {
  const { report } = depotCase();
  const template = templateOf({ ...report.body });
  const kept = JSON.stringify(template);
  expect(kept).toContain('Key judgements');
  expect(kept).not.toMatch(/"citation"|"quotation"|"claimBlock"|"mention"|00000000-0000-4000/u);
  expect(kept).toContain('Quote a highlight here');
});
