import { linkWords, type NewLink } from '@core/assess';
import type { Id } from '@core/model';

/** Every way a claim can be linked with another, as the claim says it; one for kinds that read the same both ways. */
export const linkChoices: readonly { readonly value: string; readonly label: string }[] = linkWords.flatMap(
  ({ kind, from, to }) => [
    { value: `out ${kind}`, label: from },
    ...(from === to ? [] : [{ value: `in ${kind}`, label: to }]),
  ],
);

/** The link that a choice makes between a claim and another one. */
export function chosenLink(value: string, claimId: Id, otherId: Id): NewLink {
  const kind = linkWords.find((words) => value.endsWith(` ${words.kind}`))?.kind ?? 'supports';
  return value.startsWith('in ')
    ? { fromId: otherId, toId: claimId, kind }
    : { fromId: claimId, toId: otherId, kind };
}
