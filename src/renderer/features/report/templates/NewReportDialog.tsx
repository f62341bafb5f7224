import type { Id, RichText } from '@core/model';
import { begunReport, type ReportTemplate, reportTemplates } from '@core/report/templates/reportTemplates';
import { ActionIcon, Modal, TextInput } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { readWeighedCase } from '@renderer/features/claims';
import { useRow } from '@renderer/store/rows';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { createReport } from '../actions/createReport';
import classes from './NewReportDialog.module.css';
import { useTemplateDialogs } from './newReportState';
import { deleteTemplate, useOwnTemplates } from './ownTemplates';

const close = () => useTemplateDialogs.setState({ open: null });

/** Which report to begin: a title and a template, each with a line on what it is for. */
export default function NewReportDialog() {
  const { session, database } = useApp();
  const caseTitle = useRow('cases', session.caseId)?.title ?? '';
  const [title, setTitle] = useState<string | null>(null);
  const own = useOwnTemplates();

  async function begin(body: RichText): Promise<void> {
    close();
    await createReport({ body, title: (title ?? caseTitle).trim() || caseTitle });
  }

  async function beginWith(template: ReportTemplate): Promise<void> {
    const { state, weighing } = await readWeighedCase({ session });
    const { caseId } = session;
    const tags = await database.tags.where('caseId').equals(caseId).toArray();
    const questions = await database.questions.where('caseId').equals(caseId).toArray();
    const of = { state: { ...state, tags: byId(tags), questions: byId(questions) }, weighing };
    await begin(begunReport(template, of));
  }

  return (
    <Modal opened onClose={close} title="New report" size="lg">
      <TextInput
        label="Title"
        dir="auto"
        mb="sm"
        value={title ?? caseTitle}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <ul className={classes.list} aria-label="Templates">
        {reportTemplates.map((template) => (
          <li key={template.name}>
            <button
              type="button"
              className={classes.template}
              data-autofocus={template.name === 'blank' || undefined}
              onClick={() => void beginWith(template)}
            >
              <b>{template.label}</b>
              <span>{template.description}</span>
            </button>
          </li>
        ))}
        {own.map(({ id, label, body }) => (
          <li key={id} className={classes.own}>
            <button type="button" className={classes.template} onClick={() => void begin(body)}>
              <b>
                <bdi>{label}</bdi>
              </b>
              <span>Your own template.</span>
            </button>
            <ActionIcon aria-label={`Delete the template “${label}”`} onClick={() => void deleteTemplate(id)}>
              <IconTrash size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function byId<Row extends { readonly id: Id }>(rows: readonly Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
