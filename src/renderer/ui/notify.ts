import { notifications } from '@mantine/notifications';

/** A toast about something that went well. `action` is offered as a button, for instance “Undo”. */
export function done(message: string): void {
  notifications.show({ message, color: 'accent', autoClose: 5_000, withBorder: true });
}

/** A toast about something that went wrong: stays until it is closed. */
export function problem(message: string): void {
  notifications.show({ message, color: 'red', autoClose: false, withBorder: true, role: 'alert' });
}

export const notify = { done, problem };
