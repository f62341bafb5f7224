import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model';
import type { z } from 'zod';
import { readWhole } from '../caseOnDisk';
import {
  type CaseDefinition,
  type ClaimDefinitions,
  caseDefinitionSchema,
  claimDefinitionsSchema,
  type HighlightDefinitions,
  highlightDefinitionsSchema,
} from './definition';

export interface Definition {
  readonly case: CaseDefinition;
  readonly claims: ClaimDefinitions;
  readonly highlights: HighlightDefinitions;
}

/** Reads the three JSON files of a case's definition. */
export async function readDefinition(folder: string): Promise<Result<Definition>> {
  const definition = await readJson(join(folder, 'case.json'), caseDefinitionSchema);
  if (!definition.ok) return definition;
  const claims = await readJson(join(folder, 'claims.json'), claimDefinitionsSchema);
  if (!claims.ok) return claims;
  const highlights = await readJson(join(folder, 'highlights.json'), highlightDefinitionsSchema);
  if (!highlights.ok) return highlights;
  return ok({ case: definition.value, claims: claims.value, highlights: highlights.value });
}

async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<Result<z.output<Schema>>> {
  const bytes = await readWhole(path);
  if (!bytes.ok) return bytes;
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes.value)));
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    return fail('definition', `${path}: ${issue?.path.join('.')}: ${issue?.message}`);
  } catch (error) {
    return fail('definition', `${path}: ${error instanceof Error ? error.message : error}`);
  }
}
