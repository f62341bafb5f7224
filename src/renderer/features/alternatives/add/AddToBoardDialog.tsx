import type { Id } from '@core/model';
import { Modal, UnstyledButton } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { addEvidence } from '../actions/changeEvidence';
import { createQuestion } from '../actions/changeQuestion';
import { useAlternativesState } from '../alternativesState';
import { useQuestions } from '../data/useBoards';
import classes from './Add.module.css';
import { type AddRequest, lastBoard, useAddRequest } from './addRequest';
import { WordsForm } from './WordsForm';

const close = () => useAddRequest.setState({ request: null });

/** The dialog “Add to a board”: a board of the case, or a new question. */
export default function AddToBoardDialog() {
  const request = useAddRequest((state) => state.request);
  if (!request) return null;
  return (
    <Modal
      opened
      onClose={close}
      title="Add to a board"
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <BoardChoice request={request} />
    </Modal>
  );
}

function BoardChoice({ request }: { readonly request: AddRequest }) {
  const questions = useQuestions();
  if (!questions) return null;
  const lastFirst = questions.toSorted(
    (left, right) => Number(right.id === lastBoard.id) - Number(left.id === lastBoard.id),
  );
  return (
    <div className={classes.boards}>
      <p className={classes.subject}>
        <bdi>{request.words}</bdi>
      </p>
      {lastFirst.map(({ id, text }, place) => (
        <UnstyledButton
          key={id}
          className={classes.board}
          data-autofocus={place === 0 || undefined}
          onClick={() => void put(request, id, text)}
        >
          <bdi>{text}</bdi>
        </UnstyledButton>
      ))}
      <WordsForm
        label="New question"
        placeholder="A new question"
        button="Make the board"
        autoFocus={questions.length === 0}
        onAdd={async (words) => {
          const made = await createQuestion(words);
          if (made.ok) await put(request, made.value, words);
          return made;
        }}
      />
    </div>
  );
}

async function put({ items, words }: AddRequest, questionId: Id, question: string): Promise<void> {
  close();
  const added = await addEvidence(questionId, items, words);
  if (!added.ok) return void tellOutcome(added);
  lastBoard.id = questionId;
  useAlternativesState.setState({ questionId });
  tellOutcome(
    added,
    added.value.added > 0
      ? `It is on the board “${question}”.`
      : `It was on the board “${question}” already.`,
  );
}
