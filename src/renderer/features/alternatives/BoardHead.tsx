import type { Board } from '@core/assess';
import type { QuestionRow } from '@core/model';
import { ActionIcon, Button, Menu, NativeSelect } from '@mantine/core';
import { FigureButtons } from '@renderer/features/compare';
import { DraftInput } from '@renderer/ui/DraftInput';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconDots, IconPlus, IconTrash } from '@tabler/icons-react';
import classes from './Alternatives.module.css';
import { binQuestion, rewordQuestion } from './actions/changeQuestion';
import { useAlternativesState } from './alternativesState';

interface BoardHeadProps {
  readonly board: Board;
  readonly questions: readonly QuestionRow[];
}

/** The question, the way to other ones, and what can be done with it. */
export function BoardHead({ board: { question }, questions }: BoardHeadProps) {
  return (
    <div className={classes.head}>
      <div className={classes.title}>
        <DraftInput
          label="Question"
          hideLabel
          multiline
          value={question.text}
          onSettle={async (text) => {
            const reworded = await rewordQuestion(question.id, text);
            return reworded.ok ? null : reworded.error.message;
          }}
        />
      </div>
      {questions.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label="Board"
          maw={160}
          value={question.id}
          data={questions.map(({ id, text }) => ({ value: id, label: text }))}
          onChange={(event) =>
            useAlternativesState.setState({ questionId: event.currentTarget.value, sorted: null })
          }
        />
      )}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => useAlternativesState.setState({ isAsking: true })}
      >
        New question
      </Button>
      <FigureButtons spec={{ kind: 'hypotheses', scope: {}, question: question.id }} />
      <Menu position="bottom-end" returnFocus>
        <Menu.Target>
          <ActionIcon aria-label="Board actions">
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={async () =>
              tellOutcome(
                await binQuestion(question.id, question.text),
                'The question is in the bin with its board. Undo brings it back.',
              )
            }
          >
            Move to bin
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
