import { newId, type RichText } from '@core/model';
import { templateOf } from '@core/report/templates/reportTemplates';
import type { OwnReportTemplate } from '@host/contract';
import { app, changeSettings, useApp } from '@renderer/app/appContext';

const none: readonly OwnReportTemplate[] = [];

/** The user's own templates, oldest first; the same in every case. */
export function useOwnTemplates(): readonly OwnReportTemplate[] {
  return useApp().settings.reportTemplates ?? none;
}

/** Answers whether it was kept. One of the same name is replaced. */
export async function saveTemplate(label: string, body: RichText): Promise<boolean> {
  const others = (app().settings.reportTemplates ?? none).filter((each) => each.label !== label);
  await changeSettings({ reportTemplates: [...others, { id: newId(), label, body: templateOf(body) }] });
  return (app().settings.reportTemplates ?? none).some((each) => each.label === label);
}

export async function deleteTemplate(id: string): Promise<void> {
  await changeSettings({
    reportTemplates: (app().settings.reportTemplates ?? none).filter((each) => each.id !== id),
  });
}
