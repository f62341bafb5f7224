import { statedElsewhere } from '@core/import/takeIn';
import type { Id } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { Button } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { SourceNote } from '@renderer/features/annotate';
import { RestsOn } from '@renderer/features/claims';
import { useRow } from '@renderer/store/rows';
import type { ReactNode } from 'react';
import { changeSource } from './changeSource';
import { NearDuplicateList } from './duplicates/NearDuplicateList';
import { OriginField } from './OriginField';
import { ReadingPart } from './reading/ReadingPart';
import { SheetField } from './SheetField';
import classes from './SourceSheet.module.css';
import { DateInWords, FactList } from './sheet/FactList';
import { HandlingField } from './sheet/HandlingField';
import { OwnFields } from './sheet/OwnFields';
import { ProvenanceFacts } from './sheet/ProvenanceFacts';
import { ReceivedFacts } from './sheet/ReceivedFacts';

const dateShape = /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/;

/** A fact that is an instant is said in words. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S*$/;

/** Everything known of one source: what the analyst may change, and what was recorded when it was taken in. */
export function SourceSheet({ id }: { readonly id: Id }) {
  const source = useRow('sources', id);
  if (!source) return null;
  const stated = (source.facts ?? []).filter(({ name }) => !statedElsewhere.includes(name));
  return (
    <section className={classes.sheet} aria-label="About the source">
      <NearDuplicateList sourceId={source.id} />
      <Part title="The document">
        <SheetField
          label="Title"
          value={source.title}
          required
          save={(title) => changeSource(source, { title: title ?? source.title })}
        />
        <SheetField
          label="Author"
          value={source.author}
          save={(author) => changeSource(source, { author })}
        />
        <SheetField
          label="Publisher"
          value={source.publisher}
          save={(publisher) => changeSource(source, { publisher })}
        />
        <SheetField
          label="Date of publication"
          description={
            source.publishedAt
              ? `${formatDate(source.publishedAt)}. As exact as it is known.`
              : 'As exact as it is known: 2014, 2014-07 or 2014-07-25.'
          }
          value={source.publishedAt}
          check={(value) => (dateShape.test(value) ? null : 'Write it as 2014, 2014-07 or 2014-07-25.')}
          save={(publishedAt) => changeSource(source, { publishedAt })}
        />
        <SheetField
          label="Language"
          description="A language tag: en, ar, uk, zh-Hant."
          value={source.language}
          check={(value) =>
            /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value) ? null : 'Write a tag such as en or ar.'
          }
          save={(language) => changeSource(source, { language })}
        />
      </Part>
      <Part title="Where it came from">
        <OriginField source={source} />
        <SheetField
          label="Address"
          value={source.address}
          save={(address) => changeSource(source, { address })}
        />
        <ProvenanceFacts source={source} />
      </Part>
      <Part title="What rests on it">
        <RestsOn subject={{ kind: 'source', id: source.id }} />
      </Part>
      <Part title="Handling">
        <HandlingField source={source} />
      </Part>
      <Part title="Note">
        <SourceNote sourceId={source.id} />
      </Part>
      <Part title="Your own fields">
        <OwnFields source={source} />
      </Part>
      <Part title="How it was received">
        <ReceivedFacts source={source} />
        {source.warnings.map((warning) => (
          <p key={warning} className={classes.warning}>
            {warning}
          </p>
        ))}
        <ReadingPart source={source} />
      </Part>
      {stated.length > 0 && (
        <Part title="What the document says of itself">
          <FactList
            label="What the document says of itself"
            facts={stated.map(({ name, value }) => ({
              name,
              value: instant.test(value) ? <DateInWords date={value} /> : value,
            }))}
          />
        </Part>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => runCommand('library.newer-version')}>
          Newer version…
        </Button>
        <Button variant="default" onClick={() => runCommand('library.delete')}>
          Move to the bin
        </Button>
      </div>
    </section>
  );
}

/** A group of the sheet, told from the one above by a hairline. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <h2 className={classes.heading}>{title}</h2>
      {children}
    </section>
  );
}
