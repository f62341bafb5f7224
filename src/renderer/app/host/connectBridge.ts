import { fail } from '@core/model/result';
import { checkAnswer, checkEvent, checkParameters } from '@host/checkCall';
import type { HostApi } from '@host/contract';

/** The host contract over what the preload put on `window.assay`, checked in both directions. */
export function connectBridge(bridge: HostApi): HostApi {
  return {
    capabilities: bridge.capabilities,
    async call(name, parameters) {
      const checked = checkParameters(name, parameters);
      if (!checked.ok) return checked;
      try {
        return checkAnswer(name, await bridge.call(name, checked.value as typeof parameters));
      } catch {
        return fail(
          'host-gone',
          'This window has lost Assay, and nothing can be saved; close it and start Assay again.',
        );
      }
    },
    subscribe: (listener) =>
      bridge.subscribe((event) => {
        const checked = checkEvent(event);
        if (checked) listener(checked);
      }),
  };
}
