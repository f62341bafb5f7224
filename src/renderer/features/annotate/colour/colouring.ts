import {
  type HighlightRow,
  type Id,
  type OriginRow,
  type Stance,
  type StatementRow,
  type TagColour,
  type TagRow,
  tagColours,
} from '@core/model';
import { changedStretch } from '@renderer/store/changedStretch';
import type { ColourBy } from './colourBy';
import { letterMarks } from './letterMarks';

/** What a highlight is painted in: a colour of the palette, or `untagged`, the quiet grey. */
export type PaintColour = TagColour | 'untagged';

/** One colour of the legend. */
export interface ColourEntry {
  /** The tag, origin, stance or person it stands for; null for highlights that have none. */
  readonly key: string | null;
  readonly name: string;
  readonly colour: PaintColour;
  /** A single sign that says the same without colour. */
  readonly mark: string;
  /** Drawn as its shape instead of the sign. */
  readonly stance: Stance | null;
  /** How many highlights have it. */
  readonly count: number;
}

export interface Colouring {
  readonly by: ColourBy;
  entryOf(highlight: HighlightRow): ColourEntry;
  /** The entries in use, in a fixed order. */
  readonly legend: readonly ColourEntry[];
}

export interface ColouringFacts {
  readonly by: ColourBy;
  readonly highlights: readonly HighlightRow[];
  /** Living ones. */
  readonly tags: ReadonlyMap<Id, TagRow>;
  readonly origins: ReadonlyMap<Id, OriginRow>;
  readonly statements: ReadonlyMap<Id, readonly StatementRow[]>;
  /** The source's own origin: that of statements without a chain. */
  readonly outlet: Id | null;
}

/** The key of highlights whose statements come from several origins or take several stances. */
const several = 'several';

type Look = Pick<ColourEntry, 'name' | 'colour'> & { readonly stance?: Stance; readonly order: string };

/** How many highlights have each key of the legend. */
export type ColourCounts = ReadonlyMap<string | null, number>;

/**
 * Counts the highlights by what they are painted for. With what was counted of earlier highlights, while all other
 * facts are the same, only what has changed since is looked at.
 */
export function countColours(
  facts: ColouringFacts,
  before?: { readonly highlights: readonly HighlightRow[]; readonly counts: ColourCounts },
): ColourCounts {
  const { highlights } = facts;
  const counts = new Map(before?.counts);
  const { at, removed, added } = changedStretch(before?.highlights ?? [], highlights);
  const count = (highlight: HighlightRow, step: 1 | -1) => {
    const key = keyOf(highlight, facts);
    const left = (counts.get(key) ?? 0) + step;
    if (left > 0) counts.set(key, left);
    else counts.delete(key);
  };
  for (const gone of before?.highlights.slice(at, at + removed) ?? []) count(gone, -1);
  for (const come of highlights.slice(at, at + added)) count(come, 1);
  return counts;
}

/** Which colour, sign and name each highlight has. */
export function colouring(facts: ColouringFacts, counts = countColours(facts)): Colouring {
  const { by } = facts;
  const palette = paletteOf(facts, counts);
  const found = [...counts].map(([key, count]) => ({ key, count, look: lookOf(key, facts, palette) }));
  found.sort((a, b) => a.look.order.localeCompare(b.look.order) || (a.key ?? '').localeCompare(b.key ?? ''));
  const named = found.filter(({ key }) => key !== null && key !== several);
  const marks = new Map(
    letterMarks(named.map(({ look }) => look.name)).map((mark, place) => [named[place]?.key, mark]),
  );
  const entries = new Map<string | null, ColourEntry>(
    found.map(({ key, count, look: { name, colour, stance = null } }) => [
      key,
      { key, count, name, colour, stance, mark: marks.get(key) ?? (key === several ? '+' : '–') },
    ]),
  );
  const nothing = { ...lookOf(null, facts, palette), key: null, count: 0, mark: '–', stance: null };
  return {
    by,
    entryOf: (highlight) => entries.get(keyOf(highlight, facts)) ?? nothing,
    legend: [...entries.values()],
  };
}

function keyOf(highlight: HighlightRow, { by, tags, statements, outlet }: ColouringFacts): string | null {
  if (by === 'tag') return highlight.tagIds.find((id) => tags.has(id)) ?? null;
  if (by === 'person') return highlight.createdBy;
  const said = statements.get(highlight.id) ?? [];
  const keys = new Set(
    said.map(({ stance, chain }) => (by === 'stance' ? stance : (chain.at(-1)?.originId ?? outlet))),
  );
  return keys.size > 1 ? several : ([...keys][0] ?? null);
}

const stanceLooks: Readonly<Record<Stance, Look>> = {
  asserts: { name: 'asserts', colour: 'green', stance: 'asserts', order: '1' },
  denies: { name: 'denies', colour: 'red', stance: 'denies', order: '2' },
  doubts: { name: 'casts doubt', colour: 'amber', stance: 'doubts', order: '3' },
  mentions: { name: 'mentions', colour: 'slate', stance: 'mentions', order: '4' },
};

const withoutKey: Readonly<Record<ColourBy, string>> = {
  tag: 'no tag',
  origin: 'no origin',
  stance: 'no statement',
  person: 'nobody',
};

/** Orders that put what is common to several, and then what has nothing, at the end. */
const [beforeLast, last] = ['\uffff1', '\uffff2'];

function lookOf(key: string | null, facts: ColouringFacts, palette: ReadonlyMap<string, TagColour>): Look {
  const { by, tags, origins } = facts;
  if (key === null) return { name: withoutKey[by], colour: 'untagged', order: last };
  if (key === several)
    return {
      name: by === 'stance' ? 'several stances' : 'several origins',
      colour: 'violet',
      order: beforeLast,
    };
  if (by === 'stance') return stanceLooks[key as Stance];
  if (by === 'person') return { name: key, colour: palette.get(key) ?? 'slate', order: key };
  if (by === 'origin') {
    const origin = origins.get(key);
    return {
      name: origin?.name ?? 'in the bin',
      colour: palette.get(key) ?? 'slate',
      order: origin?.createdAt ?? '',
    };
  }
  const tag = tags.get(key);
  return { name: tag?.name ?? '', colour: tag?.colour ?? 'slate', order: tag?.createdAt ?? '' };
}

/** Origins and people have no colours of their own; they get the palette's, the same in every source. */
function paletteOf({ by, origins }: ColouringFacts, counts: ColourCounts): ReadonlyMap<string, TagColour> {
  if (by === 'origin') {
    const inOrder = [...origins.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    return new Map(inOrder.map(({ id }, place) => [id, colourAt(place)]));
  }
  if (by === 'person') {
    const people = [...counts.keys()].filter((key) => key !== null);
    return peopleColours(people.sort());
  }
  return new Map();
}

/** By a sum over the name, so that somebody has one colour everywhere unless two in one source would share it. */
function peopleColours(people: readonly string[]): Map<string, TagColour> {
  const colours = new Map<string, TagColour>();
  const taken = new Set<TagColour>();
  for (const person of people) {
    let place = [...person].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
    for (let tried = 0; taken.has(colourAt(place)) && tried < tagColours.length; tried++) place++;
    colours.set(person, colourAt(place));
    taken.add(colourAt(place));
  }
  return colours;
}

function colourAt(place: number): TagColour {
  return tagColours[place % tagColours.length] ?? 'slate';
}
