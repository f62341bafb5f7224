import { reliabilityLevel, schemeNamed } from '../../assess/schemes';
import { living } from '../../model/caseState';
import type { OriginKind, OriginRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { inOrderOfMaking } from '../../report';
import type { StixBundle } from './StixBundle';
import { namedId, rowId } from './stixIds';

/** The `identity-class-ov` of STIX 2.1, 10.7. */
const classes: Readonly<Record<OriginKind, string>> = {
  outlet: 'organization',
  organisation: 'organization',
  person: 'individual',
  group: 'group',
  document: 'unknown',
  imagery: 'unknown',
  'own-observation': 'individual',
  unnamed: 'unknown',
  collective: 'class',
};

export function originRef(id: Id): string {
  return rowId('identity', id);
}

/** Origins as identities, with their grade in its own words, and to whom they belong as relationships. */
export function addOrigins(bundle: StixBundle): void {
  const origins = living(bundle.state, 'origins').sort(inOrderOfMaking);
  const isThere = new Set(origins.map(({ id }) => id));
  for (const origin of origins) addOrigin(bundle, origin);
  for (const origin of origins) {
    if (!origin.parentId || !isThere.has(origin.parentId)) continue;
    bundle.add({
      ...{ type: 'relationship', id: namedId('relationship', 'part-of', origin.id, origin.parentId) },
      ...bundle.made(origin),
      ...{ relationship_type: 'part-of', source_ref: originRef(origin.id) },
      target_ref: originRef(origin.parentId),
    });
  }
}

/** One origin; one in the bin too, where a statement still names it. */
export function addOrigin(bundle: StixBundle, origin: OriginRow): string {
  const { id, name, kind, aliases, reliability, interests, access } = origin;
  const description = [
    aliases.length > 0 ? `Also called ${aliases.join(', ')}.` : '',
    interests ? `Interests: ${interests}` : '',
    access ? `Access: ${access}` : '',
  ]
    .filter(Boolean)
    .join('\n');
  const words = reliabilityLevel(reliability)?.label;
  return bundle.add({
    ...{ type: 'identity', id: originRef(id), ...bundle.made(origin), name },
    identity_class: classes[kind],
    labels: [kind],
    ...(description && { description }),
    // The term itself: reliability has no number in STIX, and none is made up.
    ...(reliability && {
      external_references: [
        {
          source_name: schemeNamed(reliability.scheme)?.label ?? reliability.scheme,
          external_id: `reliability ${reliability.code}`,
          ...(words && { description: words }),
        },
      ],
    }),
  });
}
