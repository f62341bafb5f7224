import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { exactChoice, type NameOption, nameChoices } from './nameChoices';
import classes from './StatementForm.module.css';

interface ChooseOrCreateProps {
  readonly label: string;
  /** The words of what is chosen now; empty when nothing is. */
  readonly value: string;
  /** What is chosen now is not there yet and will be made. */
  readonly isNew: boolean;
  readonly options: readonly NameOption[];
  readonly onChoose: (value: string) => void;
  /** Absent where only what is there can be chosen. */
  readonly onCreate?: (name: string) => void;
  readonly onClear: () => void;
  /** Called after a choice from the list, when the next field can have the focus. */
  readonly onSettled?: () => void;
  /** Called instead once Shift+Enter has taken what is typed: on to the next name. */
  readonly onNext?: (() => void) | undefined;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const createValue = ' create';

/** A field that finds one of many by typing, or takes what was typed as a new one. */
export function ChooseOrCreate(props: ChooseOrCreateProps) {
  const { label, value, isNew, options, onChoose, onCreate, onClear, placeholder, inputRef } = props;
  const { onSettled, onNext } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, showTyped] = useState<string | null>(null);
  /** What is typed as of now: a choice moves the focus on, and the field is left before it is drawn again. */
  const typedNow = useRef<string | null>(null);
  function setTyped(words: string | null): void {
    typedNow.current = words;
    showTyped(words);
  }
  const choices = useMemo(() => {
    const found = nameChoices(options, typed ?? '');
    return onCreate ? found : { ...found, newName: null };
  }, [options, typed, onCreate]);
  useEffect(() => {
    if (typed && combobox.dropdownOpened) combobox.selectFirstOption();
  }, [typed, combobox.dropdownOpened, combobox.selectFirstOption]);

  function submit(chosen: string, then = onSettled): void {
    setTyped(null);
    combobox.closeDropdown();
    if (chosen !== createValue) onChoose(chosen);
    else if (choices.newName !== null) onCreate?.(choices.newName);
    then?.();
  }

  /** Before the list hears of it, which takes its marked entry at any Enter. */
  function goOn(event: KeyboardEvent<HTMLInputElement>): void {
    if (!onNext || event.key !== 'Enter' || !event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const marked = choices.options[Math.max(0, combobox.getSelectedOptionIndex())]?.value;
    const taken = marked ?? (choices.newName === null ? undefined : createValue);
    if (typed && taken !== undefined) submit(taken, onNext);
    else onNext();
  }

  /** Leaving the field takes what was typed in full, so that Tab is as good as Enter. */
  function leave(): void {
    combobox.closeDropdown();
    const left = typedNow.current;
    if (left === null) return;
    const exact = exactChoice(options, left);
    if (left.trim() === '') onClear();
    else if (exact) onChoose(exact.value);
    else if (choices.newName !== null) onCreate?.(choices.newName);
    setTyped(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // The list may not have marked its first entry yet when a fast hand takes it.
    const first = choices.options[0]?.value ?? (choices.newName === null ? undefined : createValue);
    const isUnmarked = typed && combobox.dropdownOpened && combobox.getSelectedOptionIndex() < 0;
    if (event.key === 'Enter' && isUnmarked && first !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      submit(first);
    }
    if (event.key !== 'Escape' || !combobox.dropdownOpened) return;
    event.stopPropagation();
    setTyped(null);
  }

  const isEmpty = choices.options.length === 0 && choices.newName === null;
  return (
    <Combobox store={combobox} onOptionSubmit={(chosen) => submit(chosen)} shadow="md" offset={4}>
      <Combobox.Target withExpandedAttribute autoComplete="off">
        <TextInput
          ref={inputRef}
          label={label}
          aria-autocomplete="list"
          dir="auto"
          value={typed ?? value}
          placeholder={placeholder}
          rightSection={isNew && typed === null ? <span className={classes.new}>new</span> : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
          // Also when what is there is typed once more, which is no change.
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          onKeyDownCapture={goOn}
          onKeyDown={onKeyDown}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={isEmpty}>
        <Combobox.Options className={classes.options} aria-label={label}>
          {choices.options.map(({ value: option, label: name, detail }) => (
            <Combobox.Option key={option} value={option}>
              <bdi>{name}</bdi>
              {detail && <span className={classes.detail}>{detail}</span>}
            </Combobox.Option>
          ))}
          {choices.newName !== null && (
            <Combobox.Option value={createValue}>Create “{choices.newName}”</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
