import { formatDate, type ReportDocument } from '../../report';

/** Longer titles leave no room for the handling mark beside them, in code points. */
const longestTitle = 70;

const quiet = '#5b626a';

/**
 * What every page has around its text (CSS Paged Media 3, 4.2): the title, the handling mark above and below, the day and the
 * page's number; and where pages may break.
 */
export function paperStyle(report: ReportDocument): string {
  const small = `font: 400 8pt/1.3 Inter, "Noto Naskh Arabic", sans-serif; color: ${quiet}; vertical-align: bottom`;
  const mark =
    'font: 600 8pt/1.3 Inter, "Noto Naskh Arabic", sans-serif; color: #1f2328; letter-spacing: .04em';
  const handling = cssString(report.handling.join(', '));
  return `
@page { size: A4; margin: 25mm 22mm 24mm;
 @top-left { content: ${cssString(shortened(report.title))}; ${small}; padding-bottom: 5mm; text-align: start; width: 62%; }
 @top-center { content: none; }
 @top-right { content: ${handling}; ${mark}; vertical-align: bottom; padding-bottom: 5mm; text-align: end; }
 @bottom-left { content: ${handling}; ${mark}; vertical-align: top; padding-top: 5mm; text-align: start; }
 @bottom-center { content: ${cssString(formatDate(report.at))}; ${small}; vertical-align: top; padding-top: 5mm; }
 @bottom-right { content: counter(page) " / " counter(pages); ${small}; vertical-align: top; padding-top: 5mm; text-align: end; }
}
@page :first { @top-left { content: none; } }
p, li, blockquote { orphans: 3; widows: 3; }
h1, h2, h3, h4, h5, h6, .card-head, .claim-text, .source > header { break-after: avoid; break-inside: avoid; }
tr, figure, .quotation, .claim li, .cards > li, .notes li { break-inside: avoid; }
.claim p { break-inside: avoid; break-after: avoid; }
mark { padding: 0; } .source-text [dir="rtl"] { line-height: 1.9; }
thead { display: table-header-group; }
.claim { break-inside: auto; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
pre { white-space: pre-wrap; overflow: visible; } .table { overflow: visible; }
.picture details { display: none; }
`.trim();
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > longestTitle
    ? `${letters
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`
    : title;
}

/** A CSS string that can end neither itself nor the style element it is in. */
function cssString(words: string): string {
  const escaped = words.replace(
    /["\\<>\p{Cc}]/gu,
    (letter) => `\\${letter.codePointAt(0)?.toString(16).padStart(6, '0')}`,
  );
  return `"${escaped}"`;
}
