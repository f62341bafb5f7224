import { checkSize } from '../import/importDocument';
import { fail, type Result } from '../model/result';
import { exchangeFormatOf, exchangeFormats } from './registry';
import type { ExchangeContext, ExchangeInput, ExchangeOutcome } from './types';

/**
 * Reads work on sources (annotations, a project, a codebook) out of a file of another program, or of Assay itself,
 * into operations on a case and a report with a line for everything in it. Never throws; changes nothing itself.
 * Fails, naming the file, with `exchange-unknown`, `file-too-large`, `exchange-unreadable` or what the format answers.
 */
export async function takeInExchange(
  input: ExchangeInput,
  context: ExchangeContext,
): Promise<Result<ExchangeOutcome>> {
  const { fileName, bytes } = input;
  const format = exchangeFormatOf(input);
  if (!format)
    return fail(
      'exchange-unknown',
      `“${fileName}” holds no work on sources that is read: ${exchangeFormats.map(({ label }) => label).join(', ')}.`,
    );
  const size = checkSize(fileName, bytes.length, format.maximumBytes);
  if (!size.ok) return size;
  try {
    return await format.takeIn(input, context);
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? 'it is nested or long beyond what can be read'
        : 'something in it is not as its format has it';
    return fail('exchange-unreadable', `“${fileName}” could not be read as ${format.label}: ${reason}.`);
  }
}
