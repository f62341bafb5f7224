import { chainText } from '../../assess/chainText';
import { credibilityLevel, reliabilityLevel } from '../../assess/schemes';
import { quotedParts } from '../../highlights/quotedParts';
import type { Stance, StatementRow } from '../../model/claimRows';
import type { Grade } from '../../model/grade';
import type { HighlightRow, SourceRow } from '../../model/rows';
import { gradeWords } from '../../report/gradeText';
import { versionOfText } from '../../versions/sourceVersions';
import type { TableContext } from '../tables/TableContext';
import { stixConfidence } from './confidence';
import { addOrigin, originRef } from './originObjects';
import type { StixBundle } from './StixBundle';
import { rowId } from './stixIds';

/**
 * What a stance is on the scale of `opinion`. Nobody's words are made stronger than they are: doubt and mention are no
 * disagreement, and the stance itself stands in the extension.
 */
const opinions: Readonly<Record<Stance, string>> = {
  asserts: 'agree',
  denies: 'disagree',
  doubts: 'neutral',
  mentions: 'neutral',
};

/** A statement as an opinion on the note that is its claim, with who says it on whose word and the exact words. */
export function addStatement(
  bundle: StixBundle,
  context: TableContext,
  claimRef: string,
  statement: StatementRow,
): string[] {
  const { state } = bundle;
  const highlight = state.highlights.get(statement.highlightId);
  const source = state.sources.get(highlight?.sourceId ?? '');
  if (!highlight || !source) return [];
  const { stance, chain, reliability, credibility } = statement;
  for (const { originId } of chain) {
    const origin = state.origins.get(originId);
    if (origin) addOrigin(bundle, origin);
  }
  const who = chainText(state, chain) || `“${source.title}”`;
  const words = quotedParts(highlight).join(' […] ');
  const graded = gradeWords(reliability, credibility);
  const confidence = stixConfidence(credibility);
  return [
    bundle.add({
      ...{ type: 'opinion', id: rowId('opinion', statement.id), ...bundle.made(statement) },
      opinion: opinions[stance],
      explanation: `${who} ${stance} it: “${words}”${graded ? ` (graded ${graded})` : ''}`,
      authors: [statement.createdBy],
      object_refs: [claimRef],
      ...(confidence !== null && { confidence }),
      external_references: [referenceOf(context, source, highlight)],
      ...bundle.markings([source]),
      ...bundle.extension({
        stance,
        ...(chain.length > 0 && {
          chain: chain.map(({ originId, mode, hedge }) => ({
            identity_ref: originRef(originId),
            mode,
            ...(hedge && { hedge }),
          })),
        }),
        ...(reliability && { reliability: gradeOf(reliability, reliabilityLevel(reliability)?.label) }),
        ...(credibility && { credibility: gradeOf(credibility, credibilityLevel(credibility)?.label) }),
        ...(statement.reliabilityReason && { reliability_reason: statement.reliabilityReason }),
        ...(statement.credibilityReason && { credibility_reason: statement.credibilityReason }),
        ...(statement.quantity && { quantity: statement.quantity }),
        ...(statement.time && { time: statement.time }),
        ...(statement.place && { place: statement.place }),
        quotes: highlight.ranges.map(({ exact, prefix, suffix }) => ({ exact, prefix, suffix })),
        text_sha256: highlight.textSha256,
      }),
    }),
  ];
}

function gradeOf({ scheme, code }: Grade, label: string | undefined) {
  return { scheme, code, ...(label && { label }) };
}

/** The document the words are in. An address that is none for STIX stays in the description. */
function referenceOf(context: TableContext, source: SourceRow, highlight: HighlightRow) {
  const version = versionOfText(source, highlight.textSha256) ?? source;
  const { address } = source;
  const isWeb = address !== null && /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(address) && URL.canParse(address);
  const place = [context.placeOf(source, highlight), context.spansOf(highlight)].filter(Boolean).join(', ');
  return {
    source_name: source.title,
    description: [place, address && !isWeb ? address : '', `file ${version.fileName}`]
      .filter(Boolean)
      .join('; '),
    ...(isWeb && { url: address }),
    hashes: { 'SHA-256': version.sha256 },
  };
}
