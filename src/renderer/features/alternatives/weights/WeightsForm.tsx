import {
  type BoardWeights,
  boardWeights,
  editedGradeLevels,
  editedWeights,
  gradeLevels,
  publishedWeights,
  weightNames,
} from '@core/assess';
import { weights as levels, type QuestionRow, type Weight } from '@core/model';
import { Button, NativeSelect } from '@mantine/core';
import { DraftInput } from '@renderer/ui/DraftInput';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { backToPublishedWeights, setGradeLevel, setWeight } from '../actions/changeWeights';
import { gradeRows } from './gradeRows';
import { readNumber } from './readNumber';
import classes from './Weights.module.css';

interface WeightsFormProps {
  readonly question: QuestionRow;
  readonly isEdited: boolean;
}

/** The weights of a board: the published ones, what grades count for, and the way back to both. */
export function WeightsForm({ question, isEdited }: WeightsFormProps) {
  const weights = boardWeights(question);
  const edited = new Set<string>([...editedWeights(question), ...editedGradeLevels(question)]);
  const map = gradeLevels(question);
  return (
    <div className={classes.form}>
      <p className={classes.text}>
        Score = sum of credibility × relevance × rating. The weights are those published for PARC’s ACH: only
        what contradicts counts, and the least inconsistent hypothesis survives.
      </p>
      <div className={classes.numbers}>
        {weightNames.map((name) => (
          <DraftInput
            key={name}
            label={name}
            value={shown(weights[name])}
            description={edited.has(name) ? `published: ${shown(publishedWeights[name])}` : ''}
            onSettle={(typed) => settle(question, name, typed)}
          />
        ))}
      </div>
      <p className={classes.text}>
        What a grade counts for as credibility is Assay’s own proposal: no standard gives one. The weaker of
        the two axes counts. F and 6 mean unknown: such items are left out and counted, never taken for the
        middle.
      </p>
      <div className={classes.grades}>
        {gradeRows(map).map(({ key, code, label }) => (
          <NativeSelect
            key={key}
            size="xs"
            label={
              <>
                <span className={classes.code}>{code}</span> {label}
              </>
            }
            value={map[key]}
            data={[...levels]}
            data-edited={edited.has(key) || undefined}
            onChange={async (event) =>
              tellOutcome(await setGradeLevel(question.id, key, event.currentTarget.value as Weight))
            }
          />
        ))}
      </div>
      <Button
        variant="default"
        disabled={!isEdited}
        onClick={async () => tellOutcome(await backToPublishedWeights(question.id))}
      >
        Published weights
      </Button>
    </div>
  );
}

async function settle(
  question: QuestionRow,
  name: keyof BoardWeights,
  typed: string,
): Promise<string | null> {
  const value = readNumber(typed, publishedWeights[name]);
  if (value === null) return 'Not a number.';
  const set = await setWeight(question.id, name, value);
  return set.ok ? null : set.error.message;
}

function shown(value: number): string {
  return String(Number(value.toFixed(3))).replace('-', '−');
}
