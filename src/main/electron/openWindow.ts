import type { HostEvent } from '@host/contract';
import { eventChannel } from '@host/electronChannels';
import { BrowserWindow } from 'electron';
import { pageAddress } from './pageOrigin';
import { windowOptions } from './windowOptions';

/** Opens Assay's window on its page. */
export async function openWindow(preload: string, developing: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions(preload, developing));
  window.once('ready-to-show', () => window.show());
  window.on('close', () => sendEvent(window, { kind: 'closing' }));
  await window.loadURL(pageAddress);
  return window;
}

export function sendEvent(window: BrowserWindow, event: HostEvent): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
}
