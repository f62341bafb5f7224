import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where Assay keeps its data unless told otherwise, by each platform's convention. The same for every host. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Assay');
  if (platform === 'win32') return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'Assay');
  // The XDG base directory specification says to ignore a relative path.
  const base = environment.XDG_DATA_HOME;
  return join(base && isAbsolute(base) ? base : join(home, '.local', 'share'), 'Assay');
}
