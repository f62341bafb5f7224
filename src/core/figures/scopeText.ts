import { originName } from '../assess/chainText';
import type { CaseState } from '../model/caseState';
import type { FigureScope } from './scope';

/** What a picture is narrowed to, as a sentence; empty where it shows the whole case. A part shown must not pass for all. */
export function scopeText(state: CaseState, scope: FigureScope): string {
  const { claim, text, standing, origin, tag, source } = scope;
  const tagName = tag && state.tags.get(tag)?.name;
  const parts = [
    claim && `the claim “${state.claims.get(claim)?.text ?? 'that is gone'}”`,
    text && `claims with “${text}”`,
    standing && `claims that are ${standing}`,
    origin && `claims that ${originName(state, origin)} speaks of`,
    tag && (tagName ? `words tagged “${tagName}”` : 'words with one tag'),
    source && `words in “${state.sources.get(source)?.title ?? 'a source that is gone'}”`,
  ].filter(Boolean);
  return parts.length > 0 ? `Only ${parts.join(', ')}.` : '';
}
