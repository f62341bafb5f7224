import { notifications } from '@mantine/notifications';

const closeButtonProps = { 'aria-label': 'Close' };

/** A toast about something that went well; it goes by itself. */
export function done(message: string): void {
  notifications.show({ message, color: 'accent', autoClose: 5_000, withBorder: true, closeButtonProps });
}

/** A toast about something that went wrong: stays until it is closed. */
export function problem(message: string): void {
  notifications.show({
    message,
    color: 'red',
    autoClose: false,
    withBorder: true,
    role: 'alert',
    closeButtonProps,
  });
}

export const notify = { done, problem };
