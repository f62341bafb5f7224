import { EmptyState } from '@renderer/ui/EmptyState';
import classes from './Alternatives.module.css';
import { addHypothesis } from './actions/changeHypothesis';
import { createQuestion } from './actions/changeQuestion';
import { AddEvidence } from './add/AddEvidence';
import { WordsForm } from './add/WordsForm';
import { useAlternativesState } from './alternativesState';
import { BoardHead } from './BoardHead';
import { useBoard, useQuestions } from './data/useBoards';
import { Matrix } from './matrix/Matrix';
import { Outcome } from './Outcome';
import { StepRail } from './rail/StepRail';

const teaching =
  'A board weighs competing answers to one question, after Heuer: hypotheses across, evidence down, and the answer with the least against it survives. Begin with the question.';

/** The tab “Hypotheses”: one question, its competing answers, and what speaks against them. */
export default function AlternativesBoard() {
  const questions = useQuestions();
  const { questionId, isAsking } = useAlternativesState();
  const shown = questions?.find(({ id }) => id === questionId) ?? questions?.at(-1);
  const scored = useBoard(shown?.id ?? null);
  if (!questions || scored === undefined) return null;
  return (
    <div className={classes.board}>
      {scored === null && <EmptyState text={teaching} />}
      {scored && <BoardHead board={scored.board} questions={questions} />}
      {(isAsking || scored === null) && (
        <div className={classes.ask}>
          <WordsForm
            key={questions.length}
            label="New question"
            placeholder="Who cut the fence?"
            button="Make the board"
            autoFocus={isAsking}
            onCancel={() => useAlternativesState.setState({ isAsking: false })}
            onAdd={ask}
          />
        </div>
      )}
      {scored && (
        <>
          <StepRail board={scored.board} />
          <div className={classes.tools}>
            <AddEvidence {...scored} />
            <WordsForm
              label="New hypothesis"
              placeholder={
                scored.board.hypotheses.length === 0
                  ? 'The first answer that is possible'
                  : 'Another possible answer'
              }
              button="Add hypothesis"
              onAdd={(words) => addHypothesis(scored.board.question.id, words)}
            />
          </div>
          {(scored.board.hypotheses.length > 0 || scored.board.items.length > 0) && (
            <Matrix key={scored.board.question.id} {...scored} />
          )}
          <Outcome board={scored.board} />
        </>
      )}
    </div>
  );
}

async function ask(words: string) {
  const made = await createQuestion(words);
  if (made.ok)
    useAlternativesState.setState({
      questionId: made.value,
      isAsking: false,
      step: 'hypotheses',
      sorted: null,
    });
  return made;
}
