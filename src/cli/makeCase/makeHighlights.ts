import { describePassage, findQuote } from '@core/anchor';
import { creating, sourceTextOf } from '@core/casefile';
import type { Mode, Operation, PassageRange, StatementRow } from '@core/model';
import type { CaseMaker } from './caseMaker';
import type { HighlightDefinitions, StatementDefinition } from './definition';

/** Makes every highlight with its statements. A quote must stand exactly once in its source. */
export function makeHighlights(maker: CaseMaker, definitions: HighlightDefinitions): void {
  for (const [sourceKey, list] of Object.entries(definitions)) {
    const source = maker.caseFile.state.sources.get(maker.known('sources', sourceKey));
    const text = source && sourceTextOf(maker.caseFile, source.id);
    if (!source || !text?.ok) throw new Error(`the text of “${sourceKey}” cannot be read`);
    for (const [index, given] of list.entries()) {
      const key = given.key ?? `${sourceKey}-${index + 1}`;
      const at = maker.tick();
      const row = {
        ...maker.base('highlight', key, at),
        sourceId: source.id,
        ranges: [given.quote].flat().map((quote) => onlyPlace(text.value.text, quote, sourceKey)),
        textSha256: source.textSha256,
        tagIds: given.tags.map((tag) => maker.known('tags', tag)),
        note: null,
      };
      const operations: Operation[] = [creating('highlights', row)];
      for (const [number, said] of (given.says ?? []).entries())
        operations.push(creating('statements', statement(maker, said, row.id, `${key}-${number + 1}`, at)));
      maker.commit(operations.length > 1 ? 'Record who says what' : 'Highlight a passage', at, operations);
      maker.remember('highlight', key, [given.quote].flat().join(' … '));
    }
  }
}

function onlyPlace(text: string, quote: string, source: string): PassageRange {
  const [place, second] = findQuote(text, quote, 2);
  if (!place || second)
    throw new Error(`“${quote}” stands ${place ? 'several times' : 'nowhere'} in “${source}”`);
  return describePassage(text, place.start, place.end);
}

function statement(
  maker: CaseMaker,
  said: StatementDefinition,
  highlightId: string,
  key: string,
  at: string,
): StatementRow {
  const chain = said.chain.map((step, index) => {
    const [origin, mode] = step.split(':') as [string, Mode];
    const hedge = index === said.chain.length - 1 ? (said.hedge ?? null) : null;
    return { originId: maker.known('origins', origin), mode, hedge };
  });
  return {
    ...maker.base('statement', key, at),
    claimId: maker.known('claims', said.claim),
    highlightId,
    stance: said.stance,
    chain,
    reliability: { scheme: 'nato', code: said.grade.charAt(0) },
    credibility: { scheme: 'nato', code: said.grade.charAt(1) },
    ...(said.quantity && { quantity: said.quantity }),
    ...(said.time && { time: said.time }),
    ...(said.place && { place: said.place }),
  };
}
