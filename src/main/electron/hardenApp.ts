import { app, crashReporter } from 'electron';
import { quietSwitches } from '../services/quietBrowser';
import { guardNavigation } from './guardNavigation';
import { registerScheme } from './registerScheme';

/** Everything that has to be set before Electron is ready. */
export function hardenApp(): void {
  app.enableSandbox();
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value);
  // Crash dumps stay in the data folder; without this Chromium keeps none.
  crashReporter.start({ uploadToServer: false, compress: false });
  registerScheme();
  app.on('web-contents-created', (_, contents) => guardNavigation(contents));
}
