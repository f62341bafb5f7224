import { type OriginKind, originKinds } from '@core/model';

/** What an origin can be, in words. */
export const kindWords: Record<OriginKind, string> = {
  outlet: 'outlet',
  organisation: 'organisation',
  person: 'person',
  group: 'group',
  document: 'document',
  imagery: 'imagery',
  'own-observation': 'own observation',
  unnamed: 'unnamed',
  collective: 'several, not told apart',
};

export const kindEntries = originKinds.map((value) => ({ value, label: kindWords[value] }));
