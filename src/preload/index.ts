import { capabilitiesOf } from '@host/capabilities';
import type { HostApi, HostEvent } from '@host/contract';
import { callChannel, eventChannel } from '@host/electronChannels';
import { contextBridge, ipcRenderer } from 'electron';

/** The whole of what the page gets from Electron: two fixed channels behind the host contract. */
const bridge: HostApi = {
  capabilities: capabilitiesOf.electron,
  call: (name, parameters) => ipcRenderer.invoke(callChannel, name, parameters),
  subscribe(listener) {
    // Electron's own event object stays here: through it a page could reach `ipcRenderer`.
    const forward = (_: unknown, event: HostEvent) => listener(event);
    ipcRenderer.on(eventChannel, forward);
    return () => {
      ipcRenderer.removeListener(eventChannel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('assay', bridge);
