import type { ReportDocument } from '../../report';

/** The YAML head of the file: title, case, author, instant, sources. */
export function frontMatter(report: ReportDocument): string {
  const lines = [
    '---',
    `title: ${yamlString(report.title)}`,
    `case: ${yamlString(report.caseTitle)}`,
    `author: ${yamlString(report.author)}`,
    `date: ${yamlString(report.at)}`,
    ...(report.sources.length ? ['sources:'] : ['sources: []']),
    ...report.sources.flatMap(({ source, origin }) => [
      `  - title: ${yamlString(source.title)}`,
      ...optional('publisher', origin || source.publisher),
      ...optional('author', source.author),
      ...optional('published', source.publishedAt),
      ...optional('address', source.address),
      ...optional('handling', source.handling),
      `    takenIn: ${yamlString(source.importedAt)}`,
      `    sha256: ${yamlString(source.sha256)}`,
    ]),
    '---',
  ];
  return lines.join('\n');
}

function optional(key: string, value: string | null | undefined): string[] {
  return value ? [`    ${key}: ${yamlString(value)}`] : [];
}

/** A double-quoted YAML string: JSON's, with the characters escaped that YAML does not allow raw. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
