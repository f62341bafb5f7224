import { listed } from '../names';
import type { Impact } from './impactOf';

/** What would lose support, in one or two sentences: “4 statements on 3 claims rest on it. 1 claim would lose all support.” */
export function impactText({ statements, claims, evidence, sentences }: Impact): string {
  const touched = claims.filter(({ falling }) => falling.length > 0).length;
  const others = [
    ...(evidence.length > 0 ? [counted(evidence.length, 'item of evidence', 'items of evidence')] : []),
    ...(sentences.length > 0
      ? [counted(sentences.length, 'passage of a report', 'passages of reports')]
      : []),
  ];
  if (statements.length === 0 && others.length === 0) return 'Nothing rests on it.';
  const said =
    statements.length > 0
      ? [`${counted(statements.length, 'statement')} on ${counted(touched, 'claim')}`]
      : [];
  const all = [...said, ...others];
  const isOne = all.length === 1 && statements.length + evidence.length + sentences.length === 1;
  const first = `${listed(all)} ${isOne ? 'rests' : 'rest'} on it.`;
  const loss = lossText({ claims, sentences });
  return loss === '' ? first : `${first} ${loss}`;
}

/** “1 claim and 2 passages of reports would lose all support.”; empty where nothing would. */
export function lossText({ claims, sentences }: Pick<Impact, 'claims' | 'sentences'>): string {
  const lostClaims = claims.filter(({ losesAll }) => losesAll).length;
  const lostSentences = sentences.filter(({ losesAll }) => losesAll).length;
  const lost = [
    ...(lostClaims > 0 ? [counted(lostClaims, 'claim')] : []),
    ...(lostSentences > 0 ? [counted(lostSentences, 'passage of a report', 'passages of reports')] : []),
  ];
  return lost.length === 0 ? '' : `${listed(lost)} would lose all support.`;
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
