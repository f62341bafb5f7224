import { gradeLevel, schemeNamed } from '@core/assess';
import type { Grade, Grading, OriginRow } from '@core/model';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { DetailSection } from '@renderer/ui/Detail';
import { useState } from 'react';
import { gradeOrigin, gradingsOf } from '../actions/changeOrigin';
import { useGradeScheme } from '../data/useGradeScheme';
import classes from './Origins.module.css';

/** How far the origin can be relied on: graded once, with everything it was graded before. */
export function ReliabilitySection({ origin }: { readonly origin: OriginRow }) {
  const history = gradingsOf(origin).toReversed();
  return (
    <DetailSection title="Reliability">
      <p className={classes.line}>
        {origin.reliability ? gradeInWords(origin.reliability) : 'Not graded yet.'}
      </p>
      <GradingForm key={origin.reliability?.code ?? 'none'} origin={origin} />
      {history.length > 0 && (
        <ul className={classes.history} aria-label="History of grades">
          {history.map((grading) => (
            <GradingLine key={`${grading.at} ${grading.grade?.code}`} grading={grading} />
          ))}
        </ul>
      )}
    </DetailSection>
  );
}

function GradingForm({ origin }: { readonly origin: OriginRow }) {
  const scheme = useGradeScheme();
  const [code, setCode] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const own = origin.reliability?.scheme === scheme.name ? origin.reliability.code : '';
  const isRegrade = origin.reliability !== null;

  async function grade(): Promise<void> {
    const chosen = code ?? own;
    const wanted = chosen === '' ? null : { scheme: scheme.name, code: chosen };
    const done = await gradeOrigin(origin.id, wanted, reason);
    setProblem(done.ok ? null : done.error.message);
    if (done.ok) setReason('');
  }

  return (
    <form
      className={classes.fields}
      aria-label="Grade this origin"
      onSubmit={(event) => {
        event.preventDefault();
        void grade();
      }}
    >
      <NativeSelect
        label={`Grade (${scheme.label})`}
        value={code ?? own}
        data={[
          { value: '', label: 'Not graded' },
          ...scheme.reliability.map((level) => ({
            value: level.code,
            label: `${level.code} – ${level.label}`,
          })),
        ]}
        title={scheme.reliability.find((level) => level.code === (code ?? own))?.description || undefined}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className={classes.row}>
        <TextInput
          className={classes.grow ?? ''}
          label="Why"
          placeholder={isRegrade ? 'What has changed your mind' : 'What it rests on'}
          dir="auto"
          maxLength={8_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {isRegrade ? 'Regrade' : 'Grade'}
        </Button>
      </div>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function GradingLine({ grading: { grade, at, by, reason } }: { readonly grading: Grading }) {
  return (
    <li className={classes.grading}>
      <span>{grade ? gradeInWords(grade) : 'No grade any more'}</span>
      <span className={classes.when}>
        <time dateTime={at}>
          {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {' · '}
        <bdi>{by}</bdi>
      </span>
      {reason && (
        <span className={classes.reason} dir="auto">
          {reason}
        </span>
      )}
    </li>
  );
}

/** “B – Usually reliable (NATO)”; a grade Assay does not know as what it is. */
function gradeInWords(grade: Grade): string {
  const level = gradeLevel(grade, 'reliability');
  if (!level) return `“${grade.code}” in the scheme “${grade.scheme}”`;
  return `${level.code} – ${level.label} (${schemeNamed(grade.scheme)?.shortLabel})`;
}
