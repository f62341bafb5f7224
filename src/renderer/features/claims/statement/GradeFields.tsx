import { type GradeAxis, type GradeScheme, gradeLevel, schemeNamed } from '@core/assess';
import type { Grade } from '@core/model';
import { NativeSelect, TextInput } from '@mantine/core';
import { CorroborationRemark } from './CorroborationRemark';
import classes from './StatementForm.module.css';
import type { StatementDraft } from './statementDraft';

interface GradeFieldsProps {
  readonly draft: StatementDraft;
  readonly scheme: GradeScheme;
  readonly highlightId: string;
  readonly statementId: string | null;
  /** Whose reliability it is. */
  readonly originName: string | null;
  /** The grade the origin has of its own; only shown once credibility is given. */
  readonly known: Grade | null;
  /** The origin's own grade, where the draft's is another one. */
  readonly overridden: Grade | null;
  readonly onCredibility: (grade: Grade | null) => void;
  readonly onReliability: (grade: Grade | null) => void;
  readonly onReason: (reason: string) => void;
}

/**
 * Credibility of the information first; reliability of the origin is shown only after it. Asked
 * together, people let one follow the other, and the two axes say the same thing twice.
 */
export function GradeFields(props: GradeFieldsProps) {
  const { draft, scheme, highlightId, statementId, originName, known, overridden } = props;
  const { credibility, reliability } = draft;
  const isForeign = known !== null && known.scheme !== scheme.name;
  return (
    <div className={classes.grades}>
      <GradeSelect
        axis="credibility"
        label="Credibility"
        description="of the information"
        scheme={scheme}
        grade={credibility}
        onChoose={props.onCredibility}
      />
      {credibility && (
        <GradeSelect
          axis="reliability"
          label="Reliability"
          description={originName ? `of ${originName}` : 'of the origin'}
          scheme={scheme}
          grade={reliability}
          onChoose={props.onReliability}
        />
      )}
      {credibility && isForeign && (
        <p className={classes.remark}>
          {originName} is graded {gradeInScheme(known, 'reliability')}.
        </p>
      )}
      {overridden && (
        <TextInput
          className={classes.wide}
          label={`Why otherwise than ${overridden.code} here`}
          description={`${originName ?? 'The origin'} is graded ${overridden.code}. Its own grade stays as it is.`}
          dir="auto"
          required
          withAsterisk={false}
          maxLength={8_000}
          value={draft.reliabilityReason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
      )}
      <CorroborationRemark draft={draft} highlightId={highlightId} statementId={statementId} />
    </div>
  );
}

interface GradeSelectProps {
  readonly axis: GradeAxis;
  readonly label: string;
  readonly description: string;
  readonly scheme: GradeScheme;
  readonly grade: Grade | null;
  readonly onChoose: (grade: Grade | null) => void;
}

/** A grade given in another scheme is offered as what it is, and never as one of this scheme's. */
const foreignValue = 'as it is';

function GradeSelect({ axis, label, description, scheme, grade, onChoose }: GradeSelectProps) {
  const isForeign =
    grade !== null &&
    (grade.scheme !== scheme.name || !scheme[axis].some((each) => each.code === grade.code));
  const data = [
    { value: '', label: 'Not graded' },
    ...scheme[axis].map(({ code, label: words }) => ({ value: code, label: `${code} – ${words}` })),
    ...(isForeign ? [{ value: foreignValue, label: gradeInScheme(grade, axis) }] : []),
  ];
  return (
    <NativeSelect
      label={label}
      size="xs"
      description={description}
      value={isForeign ? foreignValue : (grade?.code ?? '')}
      data={data}
      title={gradeLevel(grade, axis)?.description || undefined}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== foreignValue) onChoose(value === '' ? null : { scheme: scheme.name, code: value });
      }}
    />
  );
}

/** “B – Mostly reliable (5x5x5)”, or “G” in the scheme “x” where Assay does not know that. */
function gradeInScheme(grade: Grade, axis: GradeAxis): string {
  const level = gradeLevel(grade, axis);
  if (!level) return `“${grade.code}” in the scheme “${grade.scheme}”`;
  return `${level.code} – ${level.label} (${schemeNamed(grade.scheme)?.shortLabel})`;
}
