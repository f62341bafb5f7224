import type { CaseState } from '../../model/caseState';
import type { SourceRow } from '../../model/rows';
import { namedId, type StixType } from './stixIds';

/** A STIX object as it is written. */
export type StixObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: StixType };

/** Who made something, and when. */
export interface Made {
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Under which Assay's own properties stand in STIX objects. */
export const extensionId = 'extension-definition--5e0f7a92-1c3b-4f5d-9a8e-6b2d4c7f1e30';

/** The objects of a bundle, with the people and handling marks they point at. */
export class StixBundle {
  readonly #objects = new Map<string, StixObject>();

  constructor(
    readonly state: CaseState,
    private readonly at: string,
  ) {}

  add(object: StixObject): string {
    this.#objects.set(object.id, object);
    return object.id;
  }

  /** In order of adding, those that are pointed at by many first. */
  get objects(): StixObject[] {
    const first = ['extension-definition', 'marking-definition', 'identity'];
    const rank = ({ type }: StixObject) => (first.indexOf(type) + first.length + 1) % (first.length + 1);
    return [...this.#objects.values()].sort((left, right) => rank(left) - rank(right));
  }

  /** What every object has: version, times, who made it. */
  made({ createdBy, createdAt, updatedAt }: Made) {
    return {
      spec_version: '2.1',
      created_by_ref: this.person(createdBy),
      created: millis(createdAt),
      modified: millis(updatedAt),
    };
  }

  /** The analyst of that name as an identity. */
  person(name: string): string {
    const id = namedId('identity', 'analyst', name);
    const oldest = [...this.state.cases.values()][0]?.createdAt ?? this.at;
    return this.add({
      ...{ type: 'identity', id, spec_version: '2.1', created: millis(oldest), modified: millis(oldest) },
      ...{ name, identity_class: 'individual', roles: ['analyst'] },
    });
  }

  /** Handling marks of sources as markings of what is made of them. */
  markings(sources: readonly (SourceRow | undefined)[]) {
    const marks = [...new Set(sources.flatMap((source) => source?.handling || []))];
    if (marks.length === 0) return {};
    const oldest = [...this.state.cases.values()][0]?.createdAt ?? this.at;
    return {
      object_marking_refs: marks.map((statement) =>
        this.add({
          ...{ type: 'marking-definition', id: namedId('marking-definition', statement) },
          ...{ spec_version: '2.1', created: millis(oldest) },
          ...{ definition_type: 'statement', definition: { statement } },
        }),
      ),
    };
  }

  /** Assay's own properties of an object. Only what is known of it may be in there. */
  extension(properties: Readonly<Record<string, unknown>>) {
    const oldest = [...this.state.cases.values()][0];
    this.add({
      ...{ type: 'extension-definition', id: extensionId },
      ...this.made(oldest ?? { createdBy: 'Assay', createdAt: this.at, updatedAt: this.at }),
      name: 'Assay: claims and statements',
      description:
        'Who says what on whose word: stance, chain of attribution, grades with the scheme they are of, numbers, times and places as the source has them, and the exact words; of reports, the terms of likelihood and confidence in their own words beside the numbers of their yardstick.',
      schema:
        'Properties by name; grades are {scheme, code, label}; offsets are Unicode code points of the text Assay read, ends exclusive.',
      version: '1.0.0',
      extension_types: ['property-extension'],
    });
    return { extensions: { [extensionId]: { extension_type: 'property-extension', ...properties } } };
  }
}

/** STIX asks for milliseconds. */
export function millis(instant: string): string {
  return new Date(instant).toISOString();
}
