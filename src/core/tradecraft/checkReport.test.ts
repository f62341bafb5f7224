import { beforeEach, describe, expect, it } from 'vitest';
import type { RichNode } from '../model/richText';
import { unanswered } from './check';
import { reportRules } from './rules';
import { WrittenReport } from './testing/writtenReport';

let report: WrittenReport;
beforeEach(() => {
  report = new WrittenReport();
  report.passage('a', 'Courier', 'Nine guards were killed at the fence.');
  report.passage('b', 'Herald', 'The outer fence was cut on Sunday.');
  report.passage('c', 'Gazette', 'The Front reportedly took the depot.');
});
const passages = (rule: string, ...paragraphs: string[]) =>
  report.remarks(paragraphs, rule).map(({ passage }) => passage);

describe('likelihood and confidence', () => {
  it('is remarked on in one sentence', () => {
    const words = 'We judge with high confidence that the Front will very likely hold the depot. {a}';
    expect(report.remarks([words], 'likelihood-with-confidence')).toMatchObject([
      {
        message: expect.stringContaining(
          '“very likely” says how likely it is and “high confidence” how good',
        ),
      },
    ]);
  });
  it('is left alone in two, where a person is confident in a quotation, and where it is no level', () => {
    expect(
      passages(
        'likelihood-with-confidence',
        'The Front will very likely hold it. Our confidence in this is high.',
        'It is likely that the governor, “with high confidence” in his men, stayed.',
        'It is likely that the confidence of the garrison broke.',
      ),
    ).toEqual([]);
  });
});

describe('terms of both rows', () => {
  it('names the odd one and its counterpart', () => {
    const [remark, ...more] = report.remarks(
      ['It is likely that A. {a} It is very likely that B. {b} It is improbable that C. {a}'],
      'mixed-rows',
    );
    expect(remark?.message).toContain('“improbable” is of the other row of terms');
    expect(remark?.message).toContain('write “unlikely”');
    expect(more).toEqual([]);
  });
  it('is no matter in one row, nor for a remote village', () => {
    expect(
      passages('mixed-rows', 'It is likely that A. It is unlikely that the remote village fell.'),
    ).toEqual([]);
    expect(passages('mixed-rows', 'There is a remote chance of A. It is nearly certain that B.')).toEqual([]);
  });
});

describe('what a judgement rests on', () => {
  it('is asked for where nothing is cited, and where one voice is', () => {
    expect(report.remarks(['We assess that the depot fell.'], 'judgement-support')[0]?.message).toContain(
      'cites nothing',
    );
    expect(report.remarks(['The depot probably fell. {a}'], 'judgement-support')[0]?.message).toContain(
      'one independent voice only (Courier)',
    );
  });
  it('is enough with two voices, and not asked for of a report of facts', () => {
    expect(
      passages('judgement-support', 'The depot probably fell. {a}{b}', 'The Courier wrote of nine guards.'),
    ).toEqual([]);
  });
  it('two papers that quote one agency are one voice', () => {
    const { builder } = report;
    const agency = builder.origin('Agency');
    const claim = builder.claim('The fence was cut');
    for (const key of ['a', 'b']) {
      const highlight = builder.state.highlights.get(report.cited.get(key)?.id ?? '');
      if (highlight)
        builder.statement(claim, highlight, {
          chain: [{ originId: agency.id, mode: 'indirect', hedge: null }],
        });
    }
    expect(report.remarks(['The fence was probably cut. {a}{b}'], 'judgement-support')[0]?.message).toContain(
      '(Agency)',
    );
  });
  it('is what is quoted right after it as well', () => {
    const quotation = {
      type: 'quotation',
      attrs: { highlight: report.cited.get('b')?.id, label: 'The outer fence' },
    };
    const content = [report.paragraph('The fence was probably cut. {a}'), quotation];
    expect(report.remarks(content, 'judgement-support')).toEqual([]);
  });
});

describe('confirmed', () => {
  it('needs two voices', () => {
    expect(
      report.remarks(['The cut was confirmed by the Courier. {a}'], 'confirmed-alone')[0]?.message,
    ).toContain('only Courier is cited');
    expect(report.remarks(['This has been independently verified.'], 'confirmed-alone')).toHaveLength(1);
  });
  it('is fine with two, denied, or quoted', () => {
    expect(
      passages(
        'confirmed-alone',
        'The cut was confirmed. {a}{b}',
        'The cut could not be confirmed.',
        'It has not been independently verified. {a}',
        'He said it “was confirmed”. {a}',
        'The newly established station lies east.',
      ),
    ).toEqual([]);
  });
});

describe('numbers', () => {
  it('need a source', () => {
    expect(passages('number-uncited', 'Nine guards were killed.', 'Some 1,200 people fled.')).toHaveLength(2);
  });
  it('are no numbers in dates, times, names and paragraphs, and are fine when cited or quoted', () => {
    expect(
      passages(
        'number-uncited',
        'On 3 May 2026 at 14:10 the fence of Depot 4 was cut.',
        'By late 2026 the T-72 stood at gate 3; see paragraph 12.',
        'Nine guards were killed. {a}',
        'He spoke of “nine guards”.',
        'In May the 17th Division left.',
        'The Monitor’s two residents and the three others agree.',
      ),
    ).toEqual([]);
  });
});

describe('quotations', () => {
  it('that the passage does not have are remarked on', () => {
    const [remark] = report.remarks(['It says “eleven guards were killed”. {a}'], 'quotation-changed');
    expect(remark).toMatchObject({ passage: 'eleven guards were killed' });
  });
  it('may leave out, begin small, use other marks, and be of the text around', () => {
    expect(
      passages(
        'quotation-changed',
        'It says "nine guards … at the fence." {a}',
        'It says “Nine guards [were] killed”. {a}',
        'It says “after it”. {a}',
        'The so-called “moderates” left. {a}',
      ),
    ).toEqual([]);
  });
  it('of a newer version, of the bin, and of nothing are said', () => {
    const { builder, cited } = report;
    const highlight = builder.state.highlights.get(cited.get('a')?.id ?? '');
    if (highlight) builder.state.highlights.set(highlight.id, { ...highlight, textSha256: 'f'.repeat(64) });
    expect(report.remarks(['It was so. {a}'], 'quotation-changed')[0]?.message).toContain('earlier version');
    if (highlight)
      builder.state.highlights.set(highlight.id, { ...highlight, deletedAt: highlight.createdAt });
    expect(report.remarks(['It was so. {a}'], 'quotation-changed')[0]?.message).toContain(
      'no longer highlighted',
    );
  });
  it('of a source in the bin are said', () => {
    const { builder, cited } = report;
    const highlight = builder.state.highlights.get(cited.get('a')?.id ?? '');
    const source = builder.state.sources.get(highlight?.sourceId ?? '');
    if (source) builder.state.sources.set(source.id, { ...source, deletedAt: source.createdAt });
    expect(report.remarks(['It was so. {a}'], 'quotation-changed')[0]?.message).toContain('in the bin');
  });
});

describe('hedges', () => {
  it('dropped between source and report are named', () => {
    expect(report.remarks(['The Front took the depot. {c}'], 'hedge-dropped')[0]?.message).toContain(
      '“reportedly”',
    );
  });
  it('are kept by another hedge, by naming who says so, and by a likelihood', () => {
    expect(
      passages(
        'hedge-dropped',
        'The Front allegedly took the depot. {c}',
        'According to the Gazette, the Front took the depot. {c}',
        'The Front probably took the depot. {c}',
        'Nine guards were killed. {a}',
      ),
    ).toEqual([]);
  });
});

describe('a passage that states a claim', () => {
  const hedgedSteps = (hedge: string | null) => {
    const { builder, cited } = report;
    const highlight = builder.state.highlights.get(cited.get('a')?.id ?? '');
    if (!highlight) throw new Error('nothing is cited as a');
    const { id: originId } = builder.origin(`Speaker ${hedge}`);
    const chain = [{ originId, mode: 'indirect' as const, hedge }];
    builder.statement(builder.claim(`Claim ${hedge}`), highlight, { chain });
  };
  it('is hedged where every statement of it is, and not where one is made without', () => {
    hedgedSteps('is said to');
    expect(report.remarks(['Nine guards were killed. {a}'], 'hedge-dropped')[0]?.message).toContain(
      'is said to',
    );
    hedgedSteps(null);
    expect(report.remarks(['Nine guards were killed. {a}'], 'hedge-dropped')).toEqual([]);
  });
});

it('what a row of a table cites is cited for all its cells', () => {
  const cell = (words: string) => ({ type: 'tableCell', content: [report.paragraph(words)] });
  const table = (...rows: string[][]) => ({
    type: 'table',
    content: rows.map((cells) => ({ type: 'tableRow', content: cells.map(cell) })),
  });
  expect(report.remarks([table(['Courier {a}', '13'], ['Herald', '11'])], 'number-uncited')).toMatchObject([
    { passage: '11' },
  ]);
});

it('absolute words are remarked on, almost certainty and a certain village are not', () => {
  expect(passages('absolute-words', 'This clearly proves it. {a}')).toHaveLength(2);
  expect(
    passages(
      'absolute-words',
      'It is almost certain that it fell. {a}',
      'He said it “proves” nothing.',
      'Certain villages fell.',
    ),
  ).toEqual([]);
});

it('a claim that stands otherwise than when it was cited is said, and said again after another change', () => {
  const { builder, cited } = report;
  const claim = builder.claim('The fence was cut');
  const highlight = builder.state.highlights.get(cited.get('b')?.id ?? '');
  if (highlight) builder.statement(claim, highlight);
  report.standings.set(claim.id, 'contested');
  const [remark] = report.remarks(['The fence was cut. {b}'], 'standing-changed');
  expect(remark?.message).toBe(
    '“The fence was cut” was contested when this was written and is uncorroborated now.',
  );
  report.standings.set(claim.id, 'uncorroborated');
  expect(report.remarks(['The fence was cut. {b}'], 'standing-changed')).toEqual([]);
});

it('an answered remark stays away until its words change', () => {
  const [remark] = report.remarks(['Nine guards were killed.'], 'number-uncited');
  const answer = {
    rule: 'number-uncited',
    subjectId: remark?.subjectId,
    passage: remark?.passage,
    deletedAt: null,
  };
  expect(unanswered(remark ? [remark] : [], [answer as never])).toEqual([]);
  expect(
    unanswered(remark ? [remark] : [], [{ ...answer, deletedAt: '2026-01-01T00:00:00.000Z' } as never]),
  ).toHaveLength(1);
  expect(
    unanswered(remark ? [{ ...remark, passage: 'Ten guards were killed.' }] : [], [answer as never]),
  ).toHaveLength(1);
});

it('says where in the editor the words stand', () => {
  const heading = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Ten' }] };
  const list = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [report.paragraph('{a} Some words. Nine guards were killed.')] }],
  };
  const [remark] = report.remarks([heading, list], 'number-uncited');
  // heading 0–5; list opens at 5, item at 6, paragraph at 7, its text begins at 8 with the citation.
  const at = 8 + '\ufffc Some words. '.length;
  expect(remark?.place).toEqual({ from: at, to: at + 'Nine'.length });
});

it('every rule says why', () => {
  for (const rule of reportRules) expect(rule.why.length).toBeGreaterThan(40);
});

it('terms marked as such count in whatever language they are, and only those that are in the sentence', () => {
  const text = (words: string, type?: string, attrs?: Record<string, unknown>): RichNode => ({
    type: 'text',
    text: words,
    ...(type && { marks: [{ type, attrs: { yardstick: 'icd203', ...attrs } }] }),
  });
  const likely = text('wahrscheinlich', 'likelihood', { term: 'likely' });
  const confident = text('mäßigem Vertrauen', 'confidence', { level: 'moderate' });
  const together = [text('Sie gingen '), likely, text(', mit '), confident, text('.')];
  const apart = [text('Sie gingen '), likely, text('. Dies mit '), confident, text('.')];
  const rule = 'likelihood-with-confidence';
  expect(report.remarks([{ type: 'paragraph', content: together }], rule)).toHaveLength(1);
  expect(report.remarks([{ type: 'paragraph', content: apart }], rule)).toEqual([]);
  // A marked likelihood makes it a judgement, which wants a source.
  expect(report.remarks([{ type: 'paragraph', content: apart }], 'judgement-support')).toHaveLength(1);
});
