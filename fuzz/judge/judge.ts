import { join } from 'node:path';
import { provideTextRecogniser } from '@core/import/ocr/recogniseText';
import { provideAssetsFrom } from '@core/import/testing/provideAssets';
import { subjects } from '../subjects/subjects';
import { type Attack, fileOf, type Judgement } from './case';

/** Works in a process of its own, which may hang, swell or die: the supervisor sees that. */
export async function judge(root: string): Promise<void> {
  provideAssetsFrom(join(root, 'node_modules'));
  // Recognition is a matter of minutes, and its engine runs apart from everything: pictures are only taken apart here.
  provideTextRecogniser(async () => null);
  let requests = 0;
  globalThis.fetch = async () => {
    requests++;
    throw new Error('Nothing is ever requested.');
  };
  const unhandled: unknown[] = [];
  process.on('unhandledRejection', (reason) => unhandled.push(reason));
  const all = new Map((await subjects(root)).map((subject) => [subject.name, subject]));

  async function judged(attack: Attack): Promise<Judgement> {
    const subject = all.get(attack.subject);
    if (!subject) throw new Error(`There is no reader called ${attack.subject}.`);
    const file = fileOf(attack, subject);
    const before = process.cpuUsage();
    let outcome = 'fault';
    let fault: string | null = null;
    try {
      outcome = await subject.attempt(file);
    } catch (error) {
      fault = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    }
    const { user, system } = process.cpuUsage(before);
    if (requests > 0) fault = 'Something was requested.';
    if (unhandled.length > 0) fault = `Nobody caught: ${unhandled.map(String).join(', ')}`;
    fault ??= polluted();
    requests = unhandled.length = 0;
    return { outcome, fault, milliseconds: (user + system) / 1_000 };
  }

  process.on('message', async (attack: Attack) => process.send?.(await judged(attack)));
  process.send?.([...all.values()].filter(({ seeds }) => seeds.length > 0).map(({ name }) => name));
}

/** What every object has must be what it was. */
function polluted(): string | null {
  const names = [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap(
    Object.keys,
  );
  return names.length === 0 ? null : `Every object has ${names.join(', ')} now.`;
}
