import type { RichNode } from '@core/model/richText';
import { CaseBuilder, richText } from './caseBuilder';

/** Text that must stay text in every format. */
export const hostileText = '<img src=x onerror=alert(1)> & "quotes" [link](javascript:x) ]]> *stars* \\back';

/**
 * An invented case with what breaks exporters: emoji, combining marks, Arabic, a table, overlapping
 * highlights, a highlight across blocks and cells, one of several ranges, hostile text, and a report
 * whose citations lead to living, binned and missing targets.
 */
export function depotCase() {
  const build = new CaseBuilder();
  const courier = build.origin('The Northern Courier', 'outlet', {
    reliability: { scheme: 'nato', code: 'B' },
  });
  const monitor = build.origin('Sarab Monitor', 'organisation');
  const residents = build.origin('two residents', 'unnamed');
  const attack = build.tag('Attack', 'amber');
  const control = build.tag('Control of terrain', 'blue');
  const losses = build.tag('Losses', 'red');

  const news = build.source(
    [
      { kind: 'heading', level: 1, text: 'Rebels overrun part of the fuel depot' },
      {
        text: 'Fighters broke through the outer fence of the fuel depot on Tuesday 🔥 and held its southern half by nightfall, according to the Sarab Monitor, which cited two residents.',
        strong: 'southern half',
      },
      { text: 'A governor said the attack had been beaten off. He gave no evidence.' },
      { kind: 'listItem', text: 'Nine guards were killed, one account says.' },
      { kind: 'listItem', text: `Hostile line: ${hostileText}` },
      {
        table: [
          ['Who', 'Killed'],
          ['Monitor', 'at least eleven'],
          ['Agency', 'three'],
        ],
      },
      { text: 'The cafe\u0301 owner 👩‍👩‍👧 saw smoke, and then silence.' },
      { kind: 'quote', text: 'We are still here, a guard wrote that night.' },
    ],
    {
      title: 'Rebels overrun part of the fuel depot',
      originId: courier.id,
      author: 'A. Writer',
      publishedAt: '2024-05-04',
      address: 'https://courier.example/depot',
      note: richText('Read beside the agency’s dispatch.'),
    },
  );
  const arabic = build.source(
    [
      { kind: 'heading', level: 1, text: 'بيان الوكالة' },
      { text: 'قالت الوكالة إن ثلاثة حراس (Al-Masar) قتلوا في الهجوم، وإن المستودع تحت السيطرة.' },
    ],
    { title: 'بيان الوكالة', language: 'ar', publisher: 'Al-Masar', publishedAt: '2024-05-03' },
  );

  const fence = build.highlight(news, 'broke through the outer fence of the fuel depot on Tuesday 🔥', {
    tagIds: [attack.id],
    note: richText('First account of the breach.', 'Compare with the agency.'),
  });
  const depot = build.highlight(news, 'fuel depot on Tuesday 🔥 and held its southern half', {
    tagIds: [control.id, attack.id],
    createdBy: 'Idris Kane',
  });
  const across = build.highlight(news, 'He gave no evidence.\n\nNine guards', { tagIds: [losses.id] });
  const cells = build.highlight(news, 'at least eleven\nAgency\tthree', { tagIds: [losses.id] });
  const several = build.highlight(news, ['cafe\u0301 owner 👩‍👩‍👧', 'a guard wrote'], { tagIds: [] });
  const hostile = build.highlight(news, hostileText, { note: richText(hostileText) });
  const agency = build.highlight(arabic, 'ثلاثة حراس (Al-Masar) قتلوا', { tagIds: [losses.id] });
  const binned = build.highlight(news, 'silence', { deletedAt: '2024-05-05T10:00:00.000Z' });

  const held = build.claim('Rebels held the southern half of the depot on 3 May.');
  build.statement(held, depot, {
    chain: [
      { originId: courier.id, mode: 'own-voice', hedge: null },
      { originId: monitor.id, mode: 'indirect', hedge: 'according to' },
      { originId: residents.id, mode: 'indirect', hedge: null },
    ],
    reliability: { scheme: 'nato', code: 'B' },
    credibility: { scheme: 'nato', code: '3' },
  });
  build.statement(held, agency, { stance: 'denies', reliability: { scheme: 'nato', code: 'D' } });

  const words = (text: string, ...marks: string[]): RichNode => ({
    type: 'text',
    text,
    ...(marks.length && { marks: marks.map((type) => ({ type })) }),
  });
  const cite = (kind: string, id: string, label: string): RichNode => ({
    type: 'citation',
    attrs: { kind, id, label },
  });
  const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
  const missing = '00000000-0000-4000-8000-00000000dead';
  const report = build.report('Wadi Sarab: what is held, and by whom', [
    { type: 'heading', attrs: { level: 2 }, content: [words('Key judgements')] },
    paragraph(
      words('It is '),
      words('likely', 'bold'),
      words(' that the Front held the southern half.'),
      cite('highlight', fence.id, 'broke through'),
      cite('highlight', depot.id, 'fuel depot'),
      words(' See '),
      { type: 'mention', attrs: { kind: 'claim', id: held.id, label: 'old name' } },
      words('.'),
    ),
    { type: 'quotation', attrs: { highlight: agency.id, label: 'three guards' } },
    { type: 'claimBlock', attrs: { claim: held.id, label: 'held' } },
    {
      type: 'orderedList',
      attrs: { start: 1 },
      content: [
        { type: 'listItem', content: [paragraph(words('First gap.'), cite('source', arabic.id, 'agency'))] },
        { type: 'listItem', content: [paragraph(words('Second gap: '), words(hostileText))] },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: ['Who', 'Killed'].map((text) => ({
            type: 'tableHeader',
            content: [paragraph(words(text))],
          })),
        },
        {
          type: 'tableRow',
          content: ['Agency', 'three'].map((text) => ({
            type: 'tableCell',
            content: [paragraph(words(text))],
          })),
        },
      ],
    },
    { type: 'blockquote', content: [paragraph(words('Said by one of us.', 'italic'))] },
    { type: 'codeBlock', content: [words('a | b\n```\nc')] },
    paragraph(
      words('Deleted: '),
      cite('highlight', binned.id, 'silence'),
      cite('source', missing, 'a lost source'),
      { type: 'mention', attrs: { kind: 'tag', id: missing, label: 'Gone' } },
    ),
  ]);
  return {
    build,
    courier,
    news,
    arabic,
    report,
    held,
    fence,
    depot,
    across,
    cells,
    several,
    hostile,
    agency,
    binned,
  };
}
