import { knowledgeFromTexts, statedSources, type Weighing, weigh } from '@core/assess';
import { type CaseFile, sourceTextOf } from '@core/casefile';

/** Weighs a case with its texts compared. A text that is missing or damaged is compared with none; `verify` names it. */
export function weighCase(caseFile: CaseFile): Weighing {
  const texts = statedSources(caseFile.state).flatMap((id) => {
    const text = sourceTextOf(caseFile, id);
    return text.ok ? [[id, text.value.text] as const] : [];
  });
  return weigh(caseFile.state, knowledgeFromTexts(texts));
}
