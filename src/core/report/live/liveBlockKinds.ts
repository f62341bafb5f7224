/** Parts of a report that are made of the case each time they are looked at or handed over. */
export const liveBlockKinds = [
  'claims',
  'contradictions',
  'source-summary',
  'yardstick',
  'sources',
  'references',
  'codebook',
] as const;

export type LiveBlockKind = (typeof liveBlockKinds)[number];

/** The whole case, or only what the report itself cites. */
export type LiveBlockScope = 'case' | 'report';

interface LiveBlockWords {
  readonly label: string;
  /** What it shows, in one line. */
  readonly description: string;
  /** Whether it can be narrowed to what the report cites. */
  readonly isNarrowed: boolean;
}

export const liveBlockWords: Readonly<Record<LiveBlockKind, LiveBlockWords>> = {
  claims: {
    label: 'Claims table',
    description: 'Each claim with its standing, who asserts it and who does not, and their grades.',
    isNarrowed: true,
  },
  contradictions: {
    label: 'Contradictions',
    description: 'What cannot hold together, side by side, with your view and what would settle it.',
    isNarrowed: true,
  },
  'source-summary': {
    label: 'Source summary statement',
    description:
      'How many sources of which kinds, how many independent roots, and what carries which judgement.',
    isNarrowed: false,
  },
  yardstick: {
    label: 'What we mean when we say',
    description: 'The terms of likelihood, levels of confidence and grades in use, with where they are from.',
    isNarrowed: false,
  },
  sources: {
    label: 'Annotated sources',
    description: 'Each source with your note on it and its highlights with theirs.',
    isNarrowed: true,
  },
  references: {
    label: 'Source references',
    description:
      'Every citation with originator, title, dates, place, mark, address, hash, descriptor and grade.',
    isNarrowed: false,
  },
  codebook: {
    label: 'Codebook',
    description: 'Each tag with its definition, and how often and in how many sources it is used.',
    isNarrowed: false,
  },
};

/** The attributes of a `liveBlock` node (`model/richText`). */
export interface LiveBlockAttributes {
  readonly block: LiveBlockKind;
  readonly scope: LiveBlockScope;
  readonly label: string;
}

export function liveBlockAttributes(
  block: LiveBlockKind,
  scope: LiveBlockScope = 'case',
): LiveBlockAttributes {
  return { block, scope, label: liveBlockWords[block].label };
}

/** What a node's attributes name; null for a block this Assay does not know. */
export function readLiveBlockAttributes(
  attributes: Readonly<Record<string, unknown>> | undefined,
): Omit<LiveBlockAttributes, 'label'> | null {
  const block = liveBlockKinds.find((kind) => kind === attributes?.block);
  if (!block) return null;
  const isNarrow = attributes?.scope === 'report' && liveBlockWords[block].isNarrowed;
  return { block, scope: isNarrow ? 'report' : 'case' };
}
