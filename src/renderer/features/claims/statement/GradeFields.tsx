import { nato } from '@core/assess';
import type { GradeLevel } from '@core/assess/scheme';
import { NativeSelect } from '@mantine/core';
import classes from './StatementForm.module.css';

interface GradeFieldsProps {
  readonly credibility: string;
  readonly reliability: string;
  /** Whose reliability it is. */
  readonly originName: string | null;
  readonly onCredibility: (code: string) => void;
  readonly onReliability: (code: string) => void;
}

/**
 * Credibility of the information first; reliability of the origin is shown only after it. Asked
 * together, people let one follow the other, and the two axes say the same thing twice.
 */
export function GradeFields(props: GradeFieldsProps) {
  const { credibility, reliability, originName, onCredibility, onReliability } = props;
  return (
    <div className={classes.grades}>
      <NativeSelect
        label="Credibility"
        size="xs"
        description="of the information"
        value={credibility}
        data={entries(nato.credibility)}
        title={descriptionOf(nato.credibility, credibility)}
        onChange={(event) => onCredibility(event.currentTarget.value)}
      />
      {credibility !== '' && (
        <NativeSelect
          label="Reliability"
          size="xs"
          description={originName ? `of ${originName}` : 'of the origin'}
          value={reliability}
          data={entries(nato.reliability)}
          title={descriptionOf(nato.reliability, reliability)}
          onChange={(event) => onReliability(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

function entries(levels: readonly GradeLevel[]): { value: string; label: string }[] {
  const graded = levels.map(({ code, label }) => ({ value: code, label: `${code} – ${label}` }));
  return [{ value: '', label: 'Not graded' }, ...graded];
}

function descriptionOf(levels: readonly GradeLevel[], code: string): string | undefined {
  return levels.find((level) => level.code === code)?.description;
}
