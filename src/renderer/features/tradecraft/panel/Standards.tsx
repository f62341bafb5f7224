import type { Id } from '@core/model';
import { Checkbox } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { answerToStandard, meetStandard, takeAnswerBack } from '../actions/answerRemark';
import { useReportFindings } from '../worker/findings';
import classes from './Remarks.module.css';
import { useAnswers } from './useAnswers';

/** The nine analytic standards of ICD 203 for one report: what there is on each, and whether the analyst finds it met. */
export function Standards({ reportId }: { readonly reportId: Id }) {
  const findings = useReportFindings(reportId);
  const answers = useAnswers(reportId);
  if (!findings) return null;
  const met = findings.standards.filter(({ name }) => answerToStandard(answers, name)).length;
  return (
    <details className={classes.answered}>
      <summary>
        Nine standards (ICD 203): {met} of {findings.standards.length} found met
      </summary>
      <ul className={classes.list} aria-label="Analytic standards">
        {findings.standards.map(({ name, label, question, evidence, open }) => {
          const answer = answerToStandard(answers, name);
          const lines = [
            ...evidence,
            ...(open > 0 ? [`${open} ${open === 1 ? 'remark' : 'remarks'} open`] : []),
          ];
          return (
            <li key={name} className={classes.item}>
              <Checkbox
                size="xs"
                label={label}
                description={question}
                checked={answer !== undefined}
                onChange={async () =>
                  tellOutcome(answer ? await takeAnswerBack(answer.id) : await meetStandard(reportId, name))
                }
              />
              {lines.length > 0 && <p className={classes.evidence}>{lines.join(' · ')}</p>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
