import { notifications } from '@mantine/notifications';

const closeButtonProps = { 'aria-label': 'Close' };

/** A toast about something that went well; it goes by itself. */
export function done(message: string): void {
  notifications.show({ message, color: 'accent', autoClose: 5_000, withBorder: true, closeButtonProps });
}

/** The same with what there is to know of it, a line each: then it stays until it is closed. */
export function doneBut(message: string, remarks: readonly string[]): void {
  if (remarks.length === 0) {
    done(message);
    return;
  }
  notifications.show({
    title: message,
    message: remarks.join('\n'),
    color: 'accent',
    autoClose: false,
    withBorder: true,
    closeButtonProps,
    styles: { description: { whiteSpace: 'pre-line' } },
  });
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

/** How long work may take before the user is told that it goes on, in milliseconds. */
const patience = 400;

/** A toast for as long as long work goes on. Answers what the work answers. */
export async function during<T>(message: string, work: Promise<T>): Promise<T> {
  let toast: string | null = null;
  const timer = setTimeout(() => {
    toast = notifications.show({
      message,
      loading: true,
      autoClose: false,
      withBorder: true,
      withCloseButton: false,
    });
  }, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (toast) notifications.hide(toast);
  }
}

export const notify = { done, doneBut, problem, during };
