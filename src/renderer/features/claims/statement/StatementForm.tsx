import type { HighlightRow, Id } from '@core/model';
import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { saveStatement } from '../actions/saveStatement';
import { type OfferedSpeaker, offeredSpeakers } from '../data/speakers';
import { useGradeScheme } from '../data/useGradeScheme';
import type { StatementData } from '../data/useStatements';
import { ChainEditor } from './ChainEditor';
import { ChooseOrCreate } from './ChooseOrCreate';
import { FactFields } from './FactFields';
import { noFacts } from './factsDraft';
import { GradeFields } from './GradeFields';
import { passageContext } from './passageContext';
import { RecentChains } from './RecentChains';
import { StanceRadios } from './StanceRadios';
import classes from './StatementForm.module.css';
import {
  knownReliability,
  type Named,
  overriddenGrade,
  type StatementDraft,
  withChain,
  withCredibility,
  withKnownReliability,
  withNextStep,
} from './statementDraft';
import { keyChoice, speakerKeys } from './statementKeys';

interface StatementFormProps {
  readonly highlight: HighlightRow;
  readonly statementId: Id | null;
  readonly initial: StatementDraft;
  readonly data: StatementData;
  /** The origin of the source. */
  readonly outlet: Id | null;
  readonly onClose: () => void;
}

/** What a passage says about a claim. Enter saves it, Escape leaves everything as it was. */
export default function StatementForm({
  highlight,
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
  const quantityInput = useRef<HTMLInputElement>(null);
  const lastSpeaker = useRef<HTMLInputElement>(null);
  const saving = useRef(false);
  const scheme = useGradeScheme();
  const words = useMemo(() => passageContext(highlight), [highlight]);
  const speakers = useMemo(
    () => offeredSpeakers({ data, highlight, outlet, limit: speakerKeys }),
    [data, highlight, outlet],
  );
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

  // What a key has opened below is brought into sight, as far as the form's end goes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another grade is what may open more of the form
  useEffect(() => {
    if (latest.current !== initial) end.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.credibility, draft.reliability]);

  const end = useRef<HTMLDivElement>(null);
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
    const saved = await saveStatement(latest.current, highlight.id, statementId);
    saving.current = false;
    if (saved.ok) close();
    else setProblem(saved.error.message);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const isText = target.matches('input:not([type="radio"])');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (!target.matches('button') || event.ctrlKey || event.metaKey)) {
      // What is typed in a name field counts once the field is left.
      if (isText) target.blur();
      void save();
    } else if (isPlain && !isText && (!target.matches('select') || event.shiftKey) && chooseByKey(event)) {
      // Chosen.
    } else {
      // The window's single-letter keys would act on the highlight behind the form.
      if (isPlain && event.key.length === 1) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Answers whether the key was one of the form's. */
  function chooseByKey(event: KeyboardEvent): boolean {
    const choice = keyChoice(event, scheme, latest.current.credibility !== null);
    if (!choice) return false;
    if ('stance' in choice) change((current) => ({ ...current, stance: choice.stance }));
    else if ('next' in choice) nameNext();
    else if ('facts' in choice) openFacts();
    else if ('credibility' in choice) chooseCredibility(choice.credibility);
    else if ('reliability' in choice) change((current) => ({ ...current, ...choice }));
    else {
      const speaker = speakers[choice.speaker];
      if (speaker) chooseSpeaker(speaker);
    }
    return true;
  }

  /** Goes to the speaker that has no name yet, or to one more. */
  function nameNext(): void {
    if (latest.current.steps.at(-1)?.origin === null) lastSpeaker.current?.focus();
    else change(withNextStep);
  }

  function openFacts(): void {
    if (latest.current.facts) quantityInput.current?.focus();
    else change((current) => ({ ...current, facts: noFacts }));
  }

  function chooseCredibility(credibility: StatementDraft['credibility']): void {
    change((current) => withKnownReliability(withCredibility(current, credibility), data.origins));
  }

  /** Another speaker has another reliability, unless it was chosen against the last one's own. */
  function chooseSpeaker({ chain }: OfferedSpeaker): void {
    change((current) => {
      const isOwn = knownReliability(current, data.origins)?.code === current.reliability?.code;
      const next = { ...withChain(current, chain), ...(isOwn && { reliability: null }) };
      return withKnownReliability(next, data.origins);
    });
  }

  const root = draft.steps.findLast(({ origin }) => origin !== null)?.origin ?? null;
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
        onNext={nameNext}
      />
      <StanceRadios
        value={draft.stance}
        onChoose={(stance) => change((current) => ({ ...current, stance }))}
        chosenRef={stanceInput}
      />
      <RecentChains speakers={speakers} data={data} onChoose={chooseSpeaker} />
      <ChainEditor
        draft={draft}
        data={data}
        words={words}
        lastRef={lastSpeaker}
        // Where nothing is typed the keys of the form go on.
        onSettled={() => stanceInput.current?.focus({ preventScroll: true })}
        onNext={nameNext}
        onChange={change}
      />
      <GradeFields
        draft={draft}
        scheme={scheme}
        highlightId={highlight.id}
        statementId={statementId}
        originName={nameOf(root, (id) => data.origins.get(id)?.name) || null}
        known={knownReliability(draft, data.origins)}
        overridden={overriddenGrade(draft, data.origins)}
        onCredibility={chooseCredibility}
        onReliability={(reliability) => change((current) => ({ ...current, reliability }))}
        onReason={(reliabilityReason) => change((current) => ({ ...current, reliabilityReason }))}
      />
      <FactFields
        highlightId={highlight.id}
        quantityRef={quantityInput}
        facts={draft.facts}
        onChange={(facts) => change((current) => ({ ...current, facts }))}
      />
      <p className={classes.keys}>
        Where nothing is typed: 1–4 stance, 5–8 speaker, + one more, Q quantity, Shift and a digit
        credibility, then a letter reliability; Enter saves. In the claim or a name, Shift+Enter goes on to
        who has it from whom.
      </p>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div ref={end} className={classes.buttons}>
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
