import { ok } from '../../model/result';
import { chosenSources } from '../chosenSources';
import type { Exporter } from '../types';
import { type Reference, referenceOf } from './reference';

/** An exporter of the sources as a bibliography, which `write` puts into words. */
export function referenceExporter(
  about: Pick<Exporter, 'name' | 'label' | 'description' | 'extension' | 'mediaType'>,
  write: (references: readonly Reference[]) => string,
): Exporter {
  return {
    ...about,
    group: 'Bibliography',
    scope: 'case',
    async export(input) {
      const sources = chosenSources(input);
      if (!sources.ok) return sources;
      const references = sources.value.map((source) => referenceOf(input.state, source));
      const warnings =
        references.length === 0 ? ['There is no source in the case yet, so the file is empty.'] : [];
      return ok({ bytes: new TextEncoder().encode(write(references)), warnings });
    },
  };
}
