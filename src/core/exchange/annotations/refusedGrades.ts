import { gradeFromOutside } from '../../assess/gradeFromOutside';
import { isObject, type JsonObject, listOf } from './json';

/** Why grades of an annotation's statements cannot be read: a scheme or a code that Assay does not know, each by name. */
export function refusedGrades(annotation: JsonObject): string[] {
  return listOf(annotation['assay:statements'])
    .filter(isObject)
    .flatMap((statement) =>
      (['reliability', 'credibility'] as const).flatMap((axis) => {
        const grade = statement[`assay:${axis}`];
        if (grade === undefined || grade === null) return [];
        const { 'assay:scheme': scheme, 'assay:code': code } = isObject(grade)
          ? grade
          : { 'assay:code': grade };
        const read = gradeFromOutside(scheme, code, axis);
        return read.ok ? [] : [read.error.message];
      }),
    );
}
