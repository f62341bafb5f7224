import { fail, ok, type Result } from '@core/model/result';
import type { CallResult } from '@host/contract';
import { type BrowserWindow, dialog, shell } from 'electron';

/** Opens a web address in the user's browser, if they say so after seeing the whole of it. */
export async function openLink(
  window: BrowserWindow,
  address: string,
): Promise<Result<CallResult<'links.open'>>> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    return fail(
      'address-refused',
      `Assay opens only http and https addresses, which “${address.slice(0, 80)}” is not.`,
    );
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address in your browser?',
    // As the browser will read it: letters that only look Latin show as punycode.
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return ok({ opened: false });
  await shell.openExternal(url.href);
  return ok({ opened: true });
}
