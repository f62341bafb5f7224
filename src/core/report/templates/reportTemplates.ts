import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { RichNode, RichText } from '../../model/richText';
import { blank, claimsBrief, codingReport, dossier, factCheck, keyJudgements } from './templates';

/** What a template is filled from. */
export interface TemplateCase {
  readonly state: Pick<CaseState, 'tags' | 'questions'>;
  readonly weighing: Weighing;
}

/** A report to begin with. */
export interface ReportTemplate {
  readonly name: string;
  readonly label: string;
  /** What it is for, in one line. */
  readonly description: string;
  content(of: TemplateCase): readonly RichNode[];
}

/** Every template that comes with Assay, the blank one first. */
export const reportTemplates: readonly ReportTemplate[] = [
  blank,
  keyJudgements,
  claimsBrief,
  dossier,
  factCheck,
  codingReport,
];

/** A report's text begun with a template and filled from the case. */
export function begunReport(template: ReportTemplate, of: TemplateCase): RichText {
  return { type: 'doc', content: [...template.content(of)] };
}

/**
 * A report's text as a template for other cases: what is written stays; what points into this case, a citation, a
 * quotation, a claim, becomes a line that asks for one. Live blocks stay, being of whatever case they stand in.
 */
export function templateOf(body: RichText): RichText {
  return { type: 'doc', content: (body.content ?? []).flatMap(freed) };
}

function freed(node: RichNode): RichNode[] {
  switch (node.type) {
    case 'citation':
      return [];
    case 'mention': {
      const label = String(node.attrs?.label ?? '');
      return label ? [{ type: 'text', text: label }] : [];
    }
    case 'quotation':
      return [{ type: 'paragraph', attrs: { prompt: 'Quote a highlight here (Q).' } }];
    case 'claimBlock':
      return [{ type: 'paragraph', attrs: { prompt: 'Put a claim here (Insert a claim).' } }];
    case 'text':
      return [node];
    default:
      return [node.content ? { ...node, content: node.content.flatMap(freed) } : node];
  }
}
