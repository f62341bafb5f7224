/** The W3C's context of web annotations (Recommendation of 23 February 2017). Named, never fetched. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** Where our own terms live: claims and statements, which the W3C's vocabulary has no words for. */
export const assayNamespace = 'urn:assay:terms:';

/** The `@context` of what we write. Terms of ours are prefixed, so that other readers see plain annotations. */
export const contexts = [annotationContext, { assay: assayNamespace }] as const;

/** A row's identity as an IRI. */
export function uuidIri(id: string): string {
  return `urn:uuid:${id}`;
}

/** A source's identity as an IRI: the SHA-256 of its bytes as received. */
export function sha256Iri(sha256: string): string {
  return `urn:sha256:${sha256}`;
}
