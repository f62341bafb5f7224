import { app } from 'electron';
import { z } from 'zod';

const handedOverSchema = z.object({ files: z.array(z.string()).max(10_000), folder: z.string() });
export type HandedOver = z.infer<typeof handedOverSchema>;

/**
 * False when another Assay runs on the same data folder: it got `mine` (the files named on this
 * command line) and this process should end. `receive` hears what later starts hand over.
 */
export function becomeOnlyInstance(mine: HandedOver, receive: (handedOver: HandedOver) => void): boolean {
  if (!app.requestSingleInstanceLock({ ...mine })) return false;
  app.on('second-instance', (_event, _commandLine, _folder, data) => {
    const handedOver = handedOverSchema.safeParse(data);
    receive(handedOver.success ? handedOver.data : { files: [], folder: '' });
  });
  return true;
}
