import type { HostApi } from '@host/contract';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import classes from './Export.module.css';

/**
 * A toast on where a file is and what it could not hold; with the latter it stays until it is closed. Where the host can show the
 * file in its folder, it has a button for that, and stays long enough to press it.
 */
export function tellSaved(host: HostApi, name: string, place: string, remarks: readonly string[]): void {
  const canShow = host.capabilities.showFiles;
  const show = async () => tellOutcome(await host.call('files.show', { place }));
  notifications.show({
    title: `${name} is in ${place}.`,
    message: (
      <>
        {remarks.length > 0 && <span className={classes.remarks}>{remarks.join('\n')}</span>}
        {canShow && (
          <Button size="compact-xs" variant="default" mt={6} onClick={() => void show()}>
            Show in folder
          </Button>
        )}
      </>
    ),
    color: 'accent',
    autoClose: remarks.length > 0 ? false : canShow ? 12_000 : 5_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close' },
  });
}
