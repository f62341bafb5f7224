import type { CaseState, RichText } from '@core/model';
import { plainName } from '@core/report/plainName';
import { escapeMarkdown, toMarkdown } from '@core/richtext';

/** A note as Markdown with the present names of what it mentions, without a line end; null for none. */
export function noteMarkdown(state: CaseState, note: RichText | null): string | null {
  return note ? toMarkdown(note, (node) => escapeMarkdown(plainName(state, node))).trimEnd() : null;
}
