import { chainText } from '@core/assess/chainText';
import { standingInWords } from '@core/assess/standing';
import type { Stance } from '@core/model';
import { byStance } from '@core/report/claimBlock';
import { revealPassage, showClaim } from '@renderer/app/workspace';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import classes from './reportNodes.module.css';
import { useClaimFacts } from './useClaimFacts';
import { gradeCode } from './useQuotation';

const stanceMarks: Readonly<Record<Stance, { mark: string; word: string }>> = {
  asserts: { mark: '●', word: 'asserts' },
  denies: { mark: '○', word: 'denies' },
  doubts: { mark: '◐', word: 'casts doubt' },
  mentions: { mark: '·', word: 'mentions' },
};

/** A claim in a report: its words, how it stands and on whose word, always as of now. */
export function ClaimBlockView({ node, selected }: ReactNodeViewProps) {
  const claimId = String(node.attrs.claim);
  const facts = useClaimFacts(claimId);
  if (facts === 'gone')
    return (
      <NodeViewWrapper className={classes.claim} data-gone data-selected={selected || undefined}>
        <p dir="auto">{String(node.attrs.label)}</p>
        <p className={classes.line}>This claim was deleted. Undo that, or take it out of the report.</p>
      </NodeViewWrapper>
    );
  return (
    <NodeViewWrapper className={classes.claim} data-selected={selected || undefined} contentEditable={false}>
      <p dir="auto">
        <button type="button" className={classes.claimText} onClick={() => showClaim(claimId)}>
          {facts?.claim.text ?? String(node.attrs.label)}
        </button>
      </p>
      {facts && (
        <>
          <p className={classes.standing} data-standing={facts.standing.standing}>
            <b>{standingInWords(facts.standing)}</b> {facts.standing.reason}
          </p>
          <ul className={classes.statements}>
            {[...facts.standing.statements].sort(byStance).map((statement) => (
              <li key={statement.id} data-stance={statement.stance}>
                <span className={classes.mark} aria-hidden>
                  {stanceMarks[statement.stance].mark}
                </span>
                <button
                  type="button"
                  className={classes.line}
                  onClick={() => revealPassage({ ...facts.placeOf(statement.highlightId) })}
                >
                  <span className={classes.stance}>{stanceMarks[statement.stance].word}</span>
                  <bdi>
                    {chainText(facts.state, statement.chain) || facts.outletOf(statement.highlightId)}
                  </bdi>
                  {gradeCode(statement) !== '' && (
                    <span className={classes.grade}>{gradeCode(statement)}</span>
                  )}
                  <span className={classes.statementNote} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </NodeViewWrapper>
  );
}
