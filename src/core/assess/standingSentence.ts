import type { Voice, Voices } from './independence';
import { listed } from './names';
import type { LinkedStanding, StatementStanding } from './standing';

/** So many reasons are said in the sentence; the others stand in the explanation. */
const mostReasons = 2;
/** So many names are said of one side. */
const mostNames = 6;

/** Why a claim stands as it does: who and how many first, then what holds voices together or apart, then its links. */
export function standingSentence(said: StatementStanding, linked: LinkedStanding): string {
  return [
    supersededSentence(linked),
    countSentence(said),
    repeatsSentence(linked),
    ...contradictions(said, linked),
    ...linked.remarks,
  ]
    .filter(Boolean)
    .join(' ');
}

function supersededSentence({ superseded }: LinkedStanding): string {
  if (!superseded) return '';
  const because = superseded.because === null ? '' : `: ${superseded.because}`;
  return `“${superseded.text}” has taken its place${because}.`;
}

function repeatsSentence({ repeats }: LinkedStanding): string {
  if (repeats.length === 0) return '';
  const shown = repeats.slice(0, mostReasons).map(({ text }) => `“${text}”`);
  const more = repeats.length > mostReasons ? [`${repeats.length - mostReasons} more claims`] : [];
  return `Counted with what is said of ${listed([...shown, ...more])}, which ${repeats.length > 1 ? 'say' : 'says'} the same.`;
}

function countSentence(said: StatementStanding): string {
  const { statements, asserting, denying, doubting, voices } = said;
  if (statements.length === 0) return 'No statement is recorded.';
  const parts = [
    counted(asserting, 'asserts', 'assert'),
    counted(denying, 'denies', 'deny'),
    counted(doubting, 'casts doubt on', 'cast doubt on'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'It is only mentioned.';
  if (asserting.length === 0) parts.unshift('No origin asserts it');
  const repeated = statements.filter((statement) => statement.stance === 'asserts').length;
  const [only] = asserting;
  if (asserting.length === 1 && only && repeated > 1)
    parts[0] = `All ${repeated} statements that assert it go back to one origin (${only.name})`;
  const sentences = [`${parts.join('; ')}${because([voices.asserts, voices.denies])}.`];
  const both = asserting.filter(({ roots }) =>
    denying.some((voice) => voice.roots.some((id) => roots.includes(id))),
  );
  if (both.length > 0)
    sentences.push(`${both.map(({ name }) => name).join('; ')} both asserts and denies it.`);
  return [...sentences, ...apart(said)].join(' ');
}

function because(sides: readonly Voices[]): string {
  const words = [
    ...new Set(sides.flatMap(({ voices }) => voices.flatMap(({ joins }) => joins.map((join) => join.words)))),
  ];
  if (words.length === 0) return '';
  const more = words.length > mostReasons ? `; and ${words.length - mostReasons} more` : '';
  return `; held to be one: ${words.slice(0, mostReasons).join('; ')}${more}`;
}

function apart({ overruled }: StatementStanding): string[] {
  const more = overruled.length > mostReasons ? [`${overruled.length - mostReasons} more are held so.`] : [];
  return [...overruled.slice(0, mostReasons).map(({ words }) => `${words}.`), ...more];
}

function counted(voices: readonly Voice[], one: string, several: string): string {
  if (voices.length === 0) return '';
  const shown = voices.slice(0, mostNames).map(({ name }) => name);
  const more = voices.length > mostNames ? [`${voices.length - mostNames} more`] : [];
  const names = [...shown, ...more].join('; ');
  if (voices.length === 1) return `1 origin ${one} it (${names})`;
  return `${voices.length} independent origins ${several} it (${names})`;
}

function contradictions(said: StatementStanding, { contradictedBy }: LinkedStanding): string[] {
  if (said.asserting.length === 0) return [];
  return contradictedBy.map(
    ({ text, names }) => `“${text}” contradicts it and is asserted by ${names.join('; ')}.`,
  );
}
