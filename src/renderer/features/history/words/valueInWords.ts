import {
  credibilityLevel,
  nato,
  quantityText,
  reliabilityLevel,
  schemeNamed,
  timeText,
  yardstickNamed,
} from '@core/assess';
import { areaWords } from '@core/highlights';
import type {
  Area,
  AttributionStep,
  EvidenceRow,
  Grade,
  Grading,
  Id,
  PassageRange,
  Quantity,
  RichText,
  WorldTime,
} from '@core/model';
import { plainText } from '@core/richtext';

/** What a row is called now; null when there is no such row. */
export type NameOf = (id: Id) => string | null;

/** A field's value as a person reads it; empty when there is nothing. */
export function valueInWords(field: string, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return '';
  const name = (id: Id) => nameOf(id) ?? 'something that was taken back';
  switch (field) {
    case 'note':
    case 'body':
      return plainText(value as RichText);
    case 'ranges':
      return (value as PassageRange[]).map(({ exact }) => exact).join(' […] ');
    case 'areas':
      return areaWords(value as Area[]);
    case 'tagIds':
      return (value as Id[]).map(name).join(', ');
    case 'aliases':
      return (value as string[]).join(', ');
    case 'sourceId':
    case 'claimId':
    case 'highlightId':
    case 'parentId':
    case 'originId':
    case 'questionId':
    case 'statementId':
      return name(value as Id);
    case 'chain':
      return (value as AttributionStep[])
        .map(({ originId, hedge }) => (hedge ? `${name(originId)} (“${hedge}”)` : name(originId)))
        .join(' ▸ ');
    case 'credibility':
      // Of evidence it is a level said by hand.
      if (typeof value === 'string') return value;
      return gradeInWords(value as Grade, credibilityLevel(value as Grade)?.label);
    case 'reliability':
      return gradeInWords(value as Grade, reliabilityLevel(value as Grade)?.label);
    case 'gradings':
      return (value as Grading[])
        .map(({ grade, reason }) => `${grade?.code ?? 'not graded'}${reason && ` (${reason})`}`)
        .join(' ▸ ');
    case 'quantity':
      return quantityText(value as Quantity);
    case 'time':
      return timeText(value as WorldTime);
    case 'gradeScheme':
      return schemeNamed(String(value))?.label ?? String(value);
    case 'yardstick':
      return yardstickNamed(String(value))?.label ?? String(value);
    case 'ratings':
      return Object.entries(value as EvidenceRow['ratings'])
        .map(([id, { is, reason }]) => `${name(id)}: ${is}${reason ? ` (${reason})` : ''}`)
        .join('; ');
    case 'weights':
    case 'gradeLevels':
      return Object.entries(value as Record<string, number | string>)
        .map(([key, weight]) => `${key} ${weight}`)
        .join(', ');
    case 'steps':
      return Object.values(value as Record<string, string>)
        .filter(Boolean)
        .join('\n');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function gradeInWords({ code, scheme }: Grade, label: string | undefined): string {
  if (!label) return `“${code}” in the scheme “${scheme}”`;
  const where = scheme === nato.name ? '' : ` (${schemeNamed(scheme)?.shortLabel})`;
  return `${code} – ${label}${where}`;
}
