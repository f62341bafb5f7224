import type { TagRow } from '@core/model';

export function TagDefinition(_props: { readonly tag: TagRow }) {
  return null;
}
