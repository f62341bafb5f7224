import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '@core/model/result';
import { defaultSettings, type Settings, settingsSchema } from '@host/contract';
import { diskFailure, systemErrorCode } from './diskFailure';
import { takeTurns } from './takeTurns';
import { writeDurably } from './writeDurably';

export interface SettingsService {
  read(): Promise<Result<Settings>>;
  write(changes: Partial<Settings>): Promise<Result<Settings>>;
}

/** The settings file of a data folder. A file that cannot be read as settings is kept aside, never overwritten. */
export function openSettings(folder: string, log: (line: string) => void): SettingsService {
  const path = join(folder, 'settings.json');
  const turn = takeTurns();

  async function load(): Promise<Result<Settings>> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return ok(defaultSettings);
      return { ok: false, error: diskFailure(error, 'The settings cannot be read', path) };
    }
    const { settings, intact } = readWhatIsValid(text);
    if (!intact) {
      const aside = join(folder, `settings.damaged-${Date.now()}.json`);
      try {
        await rename(path, aside);
        // What could be read stays in force after the next start too.
        await writeDurably(path, asText(settings));
        log(
          `The settings file was damaged; it was kept as ${aside}, and what could not be read is as at first start.`,
        );
      } catch (error) {
        log(diskFailure(error, 'The damaged settings file could not be put aside', path).message);
      }
    }
    return ok(settings);
  }

  return {
    read: () => turn('settings', load),
    write: (changes) =>
      turn('settings', async () => {
        const present = await load();
        if (!present.ok) return present;
        const settings = { ...present.value, ...changes };
        try {
          await writeDurably(path, asText(settings));
          return ok(settings);
        } catch (error) {
          return { ok: false, error: diskFailure(error, 'The settings could not be saved', path) };
        }
      }),
  };
}

function asText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Each setting is judged by itself, so that one bad value, or one a newer version added, costs no other. */
function readWhatIsValid(text: string): { settings: Settings; intact: boolean } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    raw = null;
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { settings: defaultSettings, intact: false };
  let settings = defaultSettings;
  let intact = true;
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    if (!Object.hasOwn(raw, key)) continue;
    const parsed = schema.safeParse((raw as Record<string, unknown>)[key]);
    if (parsed.success) settings = { ...settings, [key]: parsed.data };
    else intact = false;
  }
  return { settings, intact };
}
