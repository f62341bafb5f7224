import type { Id, StatementRow } from '@core/model';
import { ActionIcon, Button } from '@mantine/core';
import { askForBoard } from '@renderer/features/alternatives';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconPencil, IconPlus, IconTablePlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { binStatement } from './actions/saveStatement';
import { useStatements } from './data/useStatements';
import { StatementLine } from './lines/StatementLine';
import classes from './lines/StatementLine.module.css';
import { requestStatement, useStatementRequest } from './requestStatement';
import { OpenStatement } from './statement/OpenStatement';

export interface HighlightStatementsProps {
  readonly highlightId: Id;
  /** The card is the chosen one: statements can be changed and added. */
  readonly editing: boolean;
}

/** What a highlight says about claims: lines on its card, and the form when one is asked for. */
export function HighlightStatements({ highlightId, editing }: HighlightStatementsProps) {
  const data = useStatements();
  const request = useStatementRequest((state) =>
    state.request?.highlightId === highlightId ? state.request : null,
  );
  const add = useRef<HTMLButtonElement>(null);
  const hadForm = useRef(false);
  useEffect(() => {
    // When the form closes the focus would be lost; the next statement is the likeliest thing to follow.
    if (hadForm.current && !request && document.activeElement === document.body) add.current?.focus();
    hadForm.current = request !== null;
  }, [request]);
  const statements = data?.byHighlight.get(highlightId) ?? [];
  if (!data || (statements.length === 0 && !editing && !request)) return null;
  const changed = request?.statementId ?? null;
  return (
    <>
      {statements.length > 0 && (
        <ul className={classes.list} aria-label="Statements">
          {statements.map((statement) => (
            <li key={statement.id}>
              {statement.id === changed ? (
                <OpenStatement key={changed} highlightId={highlightId} statement={statement} data={data} />
              ) : (
                <StatementLine
                  statement={statement}
                  data={data}
                  actions={
                    editing && (
                      <LineActions
                        statement={statement}
                        words={data.claims.get(statement.claimId)?.text ?? ''}
                      />
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {request && changed === null && (
        <OpenStatement
          key={request.isAgain ? 'again' : 'new'}
          highlightId={highlightId}
          statement={null}
          isAgain={request.isAgain}
          data={data}
        />
      )}
      {editing && !request && (
        <Button
          ref={add}
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => requestStatement(highlightId)}
        >
          {statements.length === 0 ? 'State who claims what' : 'Another statement'}
        </Button>
      )}
    </>
  );
}

interface LineActionsProps {
  readonly statement: StatementRow;
  /** Of its claim. */
  readonly words: string;
}

function LineActions({ statement, words }: LineActionsProps) {
  return (
    <span className={classes.actions}>
      <ActionIcon
        size="sm"
        aria-label="Change this statement"
        onClick={() => requestStatement(statement.highlightId, statement.id)}
      >
        <IconPencil size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="sm"
        title="Add to a board…"
        aria-label="Add this statement to a board…"
        onClick={() => askForBoard({ items: [{ statementId: statement.id }], words })}
      >
        <IconTablePlus size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="sm"
        aria-label="Move this statement to the bin"
        onClick={async () =>
          tellOutcome(await binStatement(statement), 'The statement is in the bin. Undo brings it back.')
        }
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </span>
  );
}
