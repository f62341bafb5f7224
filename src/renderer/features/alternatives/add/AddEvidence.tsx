import { Button, Combobox, Popover, TextInput, useCombobox } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { addEvidence, type NewEvidence } from '../actions/changeEvidence';
import type { ScoredBoard } from '../data/useBoards';
import classes from './Add.module.css';
import { evidenceChoices, findableClaims } from './evidenceChoices';

/** The button “Add evidence”, and the field that finds claims and statements or takes words of one's own. */
export function AddEvidence(scored: ScoredBoard) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      returnFocus
      position="bottom-start"
      width={420}
      shadow="md"
      floatingStrategy="fixed"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen((open) => !open)}
        >
          Add evidence
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Add evidence">
        <EvidenceFinder {...scored} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Stays open for the next item; what is on the board is said to be. */
function EvidenceFinder({ board, state, weighing }: ScoredBoard) {
  const combobox = useCombobox({ opened: true });
  const [typed, setTyped] = useState('');
  const claims = useMemo(() => findableClaims(weighing), [weighing]);
  const choices = useMemo(
    () =>
      evidenceChoices(
        claims,
        typed,
        board.items.map(({ row }) => row),
        { state, weighing },
      ),
    [claims, typed, board, state, weighing],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words ask for another first choice
  useEffect(() => {
    if (typed !== '') combobox.selectFirstOption();
  }, [typed]);

  async function choose(key: string): Promise<void> {
    const choice = choices.find((each) => each.key === key);
    const own: NewEvidence = { text: typed, isAssumption: key === assumption };
    const added = await addEvidence(board.question.id, [choice?.item ?? own], choice?.words ?? typed);
    if (tellOutcome(added)) setTyped('');
  }

  return (
    <Combobox store={combobox} onOptionSubmit={(key) => void choose(key)} withinPortal={false}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          label="Claim, statement, or words of your own"
          placeholder="Type to find, or write an argument"
          dir="auto"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label="Evidence to add">
        {choices.map(({ key, kind, words, detail, isOnBoard }) => (
          <Combobox.Option
            key={key}
            value={key}
            disabled={isOnBoard}
            className={classes.option}
            data-kind={kind}
          >
            <bdi>{words}</bdi>
            {detail && <span className={classes.grade}>{detail}</span>}
            {isOnBoard && <span className={classes.detail}>on the board</span>}
          </Combobox.Option>
        ))}
        {typed.trim() !== '' && (
          <>
            <Combobox.Option value={argument} className={classes.option}>
              <span>
                Add “<bdi>{typed.trim()}</bdi>” as an argument
              </span>
            </Combobox.Option>
            <Combobox.Option value={assumption} className={classes.option}>
              <span>
                Add “<bdi>{typed.trim()}</bdi>” as an assumption
              </span>
            </Combobox.Option>
          </>
        )}
        {choices.length === 0 && typed.trim() === '' && (
          <Combobox.Empty>No claim is in the case yet. Write an argument.</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}

const argument = ' argument';
const assumption = ' assumption';
