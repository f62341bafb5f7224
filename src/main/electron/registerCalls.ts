import { fail } from '@core/model/result';
import { answerCall, type Handlers } from '@host/answerCall';
import { callChannel } from '@host/electronChannels';
import { ipcMain, type WebFrameMain } from 'electron';
import { isOwnAddress, pageOrigin } from './pageOrigin';

/** The one way into the main process: who calls is checked here, what they ask in `answerCall`. */
export function registerCalls(handlers: Handlers, log: (line: string) => void): void {
  ipcMain.handle(callChannel, async (event, name: unknown, parameters: unknown) => {
    if (isOwnPage(event.senderFrame)) return answerCall(handlers, name, parameters, log);
    log('A frame that is not Assay’s own page called the host and was refused.');
    return fail('refused', 'Assay answers only its own page.');
  });
}

/** Only the window's main frame while it shows Assay's page; null is a frame that has gone. */
function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === pageOrigin && isOwnAddress(frame.url);
}
