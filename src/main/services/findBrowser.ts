import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

/** Without windows: good for printing only. */
const withoutWindows = ['chromium-headless-shell', 'chrome-headless-shell'];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const windowsPrograms = [
  join('Google', 'Chrome', 'Application', 'chrome.exe'),
  join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  join('Chromium', 'Application', 'chrome.exe'),
];

/** The program file of an installed Chrome, Edge or Chromium, or null. `forPrinting`: one that opens no windows will do. */
export async function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  forPrinting = false,
): Promise<string | null> {
  for (const path of candidates(platform, environment, forPrinting)) {
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return path;
  }
  return null;
}

function candidates(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  forPrinting: boolean,
): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macPrograms.map((program) => join(folder, program)),
    );
  if (platform === 'win32')
    return [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  const folders = (environment.PATH ?? '').split(delimiter).filter(isAbsolute);
  return [...linuxNames, ...(forPrinting ? withoutWindows : [])].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}
