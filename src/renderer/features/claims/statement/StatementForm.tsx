import type { Id } from '@core/model';
import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { saveStatement } from '../actions/saveStatement';
import { stanceLooks } from '../data/stances';
import type { StatementData } from '../data/useStatements';
import { ChainEditor } from './ChainEditor';
import { ChooseOrCreate } from './ChooseOrCreate';
import { FactFields } from './FactFields';
import { GradeFields } from './GradeFields';
import { RecentChains } from './RecentChains';
import { StanceRadios } from './StanceRadios';
import classes from './StatementForm.module.css';
import {
  type Named,
  type StatementDraft,
  withChain,
  withCredibility,
  withKnownReliability,
} from './statementDraft';

interface StatementFormProps {
  readonly highlightId: Id;
  readonly statementId: Id | null;
  readonly initial: StatementDraft;
  readonly data: StatementData;
  /** The origin of the source. */
  readonly outlet: Id | null;
  readonly onClose: () => void;
}

/** What a passage says about a claim. Enter saves it, Escape leaves everything as it was. */
export default function StatementForm({
  highlightId,
  statementId,
  initial,
  data,
  outlet,
  onClose,
}: StatementFormProps) {
  const [draft, setDraft] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const claimInput = useRef<HTMLInputElement>(null);
  const stanceInput = useRef<HTMLInputElement>(null);
  const saving = useRef(false);
  const claims = useMemo(
    () => [...data.claims.values()].map(({ id, text }) => ({ value: id, label: text })).reverse(),
    [data.claims],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes in once, when the form opens
  useEffect(() => {
    // A claim that is only proposed can be typed over at once.
    (initial.claim && 'id' in initial.claim ? stanceInput : claimInput).current?.focus();
    claimInput.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);

  // Leaving a name field changes the draft in the same tick in which Enter saves it.
  // A stance chosen by its number takes the focus along, else Tab would stop at the radios once more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stance is what moves the focus
  useEffect(() => {
    if (document.activeElement?.matches('[role="radiogroup"] input')) stanceInput.current?.focus();
  }, [draft.stance]);

  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(draft);
  function change(step: (draft: StatementDraft) => StatementDraft): void {
    latest.current = step(latest.current);
    setDraft(latest.current);
    setProblem(null);
  }

  /** The card takes the focus, which would be lost with the form. */
  function close(): void {
    form.current?.closest<HTMLElement>('article')?.focus({ preventScroll: true });
    onClose();
  }

  async function save(): Promise<void> {
    if (saving.current) return;
    saving.current = true;
    const saved = await saveStatement(latest.current, highlightId, statementId);
    saving.current = false;
    if (saved.ok) close();
    else setProblem(saved.error.message);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const isText = target.matches('input:not([type="radio"])');
    const stance = stanceLooks.find(({ key }) => key === event.key)?.stance;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !target.matches('button')) {
      // What is typed in a name field counts once the field is left.
      if (isText) target.blur();
      void save();
    } else if (stance && isPlain && !isText && !target.matches('select'))
      change((current) => ({ ...current, stance }));
    else {
      // The window's single-letter keys would act on the highlight behind the form.
      if (isPlain && event.key.length === 1) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const root = draft.steps.at(-1)?.origin ?? null;
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label="Statement"
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <ChooseOrCreate
        inputRef={claimInput}
        label="Claim"
        value={nameOf(draft.claim, (id) => data.claims.get(id)?.text)}
        isNew={draft.claim !== null && 'name' in draft.claim}
        options={claims}
        placeholder="What is claimed, in your own words"
        onChoose={(id) => change((current) => ({ ...current, claim: { id } }))}
        onCreate={(name) => change((current) => ({ ...current, claim: { name } }))}
        onClear={() => change((current) => ({ ...current, claim: null }))}
        onSettled={() => stanceInput.current?.focus()}
      />
      <StanceRadios
        value={draft.stance}
        onChoose={(stance) => change((current) => ({ ...current, stance }))}
        chosenRef={stanceInput}
      />
      <RecentChains
        data={data}
        outlet={outlet}
        onChoose={(chain) => change((current) => withChain(current, chain))}
      />
      <ChainEditor draft={draft} data={data} onChange={change} />
      <GradeFields
        credibility={draft.credibility}
        reliability={draft.reliability}
        originName={nameOf(root, (id) => data.origins.get(id)?.name) || null}
        onCredibility={(code) =>
          change((current) => withKnownReliability(withCredibility(current, code), data.origins))
        }
        onReliability={(reliability) => change((current) => ({ ...current, reliability }))}
      />
      <FactFields
        highlightId={highlightId}
        facts={draft.facts}
        onChange={(facts) => change((current) => ({ ...current, facts }))}
      />
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.buttons}>
        <Button onClick={save}>Save statement</Button>
        <Button variant="subtle" color="gray" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function nameOf(named: Named | null, find: (id: Id) => string | undefined): string {
  if (!named) return '';
  return 'name' in named ? named.name : (find(named.id) ?? 'in the bin');
}
