import { encodings } from '@core/import/encoding/encodingLabels';
import { hasNewerReader, readingChoices } from '@core/import/readAgain';
import type { Reading, SourceRow } from '@core/model';
import { Button, Checkbox, Loader, Select } from '@mantine/core';
import { DifferenceList } from '@renderer/features/versions';
import { notify } from '@renderer/ui/notify';
import { useRef, useState } from 'react';
import classes from './ReadingPart.module.css';
import { acceptReading, proposeReading, type ReadingProposal } from './readingProposal';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'proposed'; readonly reading: Reading; readonly proposal: ReadingProposal };

/** How the bytes were read, and reading them otherwise: first what would be different, then the change. */
export function ReadingPart({ source }: { readonly source: SourceRow }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const asked = useRef(0);
  const choices = readingChoices(source);
  const isNewer = hasNewerReader(source);
  if (choices.length === 0 && !isNewer) return null;
  const present: Reading = source.reading ?? {};
  const wanted = state.kind === 'reading' || state.kind === 'proposed' ? state.reading : present;

  async function propose(reading: Reading): Promise<void> {
    const number = ++asked.current;
    setState({ kind: 'reading', reading });
    const proposal = await proposeReading(source, reading);
    if (number !== asked.current) return;
    setState(
      proposal.ok
        ? { kind: 'proposed', reading, proposal: proposal.value }
        : { kind: 'refused', message: proposal.error.message },
    );
  }

  function giveUp(): void {
    asked.current++;
    setState({ kind: 'idle' });
  }

  async function accept(proposal: ReadingProposal): Promise<void> {
    const isDone = await acceptReading(source, proposal);
    giveUp();
    if (isDone) notify.done(`“${source.title}” was read again. Undo brings the earlier reading back.`);
  }

  return (
    <div className={classes.part}>
      {choices.includes('encoding') && source.encoding !== null && (
        <Select
          label="Encoding"
          description="If names or accents look wrong, choose how the letters of the file are encoded."
          data={[...encodings]}
          value={wanted.encoding ?? source.encoding}
          searchable
          allowDeselect={false}
          onChange={(encoding) => encoding && void propose({ ...present, encoding })}
        />
      )}
      {choices.includes('wholePage') && (
        <Checkbox
          size="xs"
          label="The whole page, not only the article"
          checked={wanted.wholePage ?? false}
          onChange={(event) => void propose({ ...present, wholePage: event.currentTarget.checked })}
        />
      )}
      {isNewer && state.kind === 'idle' && (
        <div className={classes.offer}>
          <span>There is a newer reader for this kind of file than the one that read it.</span>
          <Button variant="default" onClick={() => void propose(present)}>
            Read again with the newer reader…
          </Button>
        </div>
      )}
      {state.kind === 'reading' && (
        <p role="status" className={classes.waiting}>
          <Loader size="xs" /> Reading it that way, to see what would be different…
        </p>
      )}
      {state.kind === 'refused' && (
        <p role="alert" className={classes.refused}>
          {state.message}
        </p>
      )}
      {state.kind === 'proposed' && (
        <section className={classes.proposal} aria-label="What reading it again would change">
          <p role="status" className={classes.summary}>
            {summary(state.proposal.differences.length)}
          </p>
          <DifferenceList {...state.proposal} language={source.language} />
          <div className={classes.buttons}>
            <Button onClick={() => void accept(state.proposal)}>Read it this way</Button>
            <Button variant="default" onClick={giveUp}>
              Keep it as it is
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function summary(count: number): string {
  if (count === 0) return 'The words stay the same; only what is recorded of the reading changes.';
  const passages = count === 1 ? 'One passage' : `${count.toLocaleString('en')} passages`;
  return `${passages} would be different. Highlights are kept with their words.`;
}
