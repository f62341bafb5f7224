import type { ExportPreview } from '@core/export/preview/preview';
import type { Result } from '@core/model';
import { Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import classes from './Export.module.css';
import { previewInWorker } from './exportInWorker';
import type { ExportChoice } from './exportMessages';

/** Milliseconds after a key in which no preview is begun. */
const typingPause = 400;

/** What the file will hold, made anew when the choice changes. */
export function PreviewPanel({ choice }: { readonly choice: ExportChoice }) {
  const [made, setMade] = useState<Result<ExportPreview> | null>(null);
  // Its passphrase is nothing to look at, and would only make it slow.
  const { passphrase: _, ...caseFile } = choice.caseFile ?? {};
  const shown = JSON.stringify({ ...choice, ...(choice.caseFile && { caseFile }) } satisfies ExportChoice);
  const [wanted] = useDebouncedValue(shown, typingPause);
  useEffect(() => {
    setMade(null);
    const job = previewInWorker(JSON.parse(wanted) as ExportChoice);
    let isWanted = true;
    void job.output.then((result) => {
      if (isWanted) setMade(result);
    });
    return () => {
      isWanted = false;
      job.cancel();
    };
  }, [wanted]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of keys.
    <section className={classes.preview} aria-label="Preview" aria-busy={made === null} tabIndex={0}>
      {made === null ? (
        <p className={classes.more}>
          <Loader size="xs" aria-label="Making the preview" />
        </p>
      ) : made.ok ? (
        <Shown preview={made.value} />
      ) : (
        <Text className={classes.more}>{made.error.message}</Text>
      )}
    </section>
  );
}

function Shown({ preview }: { readonly preview: ExportPreview }) {
  switch (preview.kind) {
    case 'pages':
      return (
        <>
          <div className={classes.sheet}>
            <iframe className={classes.page} title="First pages" sandbox="" srcDoc={preview.html} />
          </div>
          {preview.more && <p className={classes.more}>{preview.more}</p>}
        </>
      );
    case 'lines':
      return (
        <>
          <pre className={classes.lines} dir="auto">
            {preview.lines.join('\n')}
          </pre>
          {preview.all > preview.lines.length && (
            <p className={classes.more}>
              {preview.all - preview.lines.length} more of {preview.all} lines will be in the file.
            </p>
          )}
        </>
      );
    case 'tables':
      return preview.tables.map(({ name, rows, columns, first }) => (
        <div key={name} className={classes.table}>
          <table>
            <caption>
              {name}: {rows} {rows === 1 ? 'row' : 'rows'}
            </caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first.map((row) => (
                <tr key={row.join('\t')}>
                  {row.map((cell, column) => (
                    <td key={columns[column]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ));
    case 'contents':
      return (
        <ul className={classes.contents}>
          {preview.contents.map(([name, amount]) => (
            <li key={name}>
              <span dir="auto">{name}</span>
              <span>{amount}</span>
            </li>
          ))}
        </ul>
      );
  }
}
