import { findExporter } from '@core/export/registry';
import type { ExportInput } from '@core/export/types';

/** The bytes an exporter makes, or an error that fails the test with its sentence. */
export async function exported(format: string, input: ExportInput): Promise<Uint8Array> {
  const result = await findExporter(format)?.export(input);
  if (!result?.ok) throw new Error(result?.error.message ?? `no format ${format}`);
  return result.value.bytes;
}

/** The same as text. */
export async function exportedText(format: string, input: ExportInput): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await exported(format, input));
}
