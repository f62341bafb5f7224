import type { Result } from '@core/model';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { takeInWaitingFiles } from '@renderer/features/library';
import { useEffect, useState } from 'react';
import classes from './App.module.css';
import { useAppStore } from './appContext';
import { Shell } from './shell/Shell';
import { StartProblem } from './shell/StartProblem';
import { WindowSkeleton } from './shell/WindowSkeleton';
import { theme } from './theme/theme';

interface AppProps {
  /** Settled when a case is on the table, or with why none is. */
  readonly started: Promise<Result<null>>;
}

export function App({ started }: AppProps) {
  const services = useAppStore((state) => state.services);
  const [problem, setProblem] = useState<{ readonly message: string; readonly code?: string } | null>(null);
  useEffect(() => {
    started.then(
      (result) => {
        if (!result.ok) setProblem(result.error);
        else void takeInWaitingFiles();
      },
      (error: unknown) => setProblem({ message: error instanceof Error ? error.message : String(error) }),
    );
  }, [started]);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      forceColorScheme={forced(services?.settings.theme)}
    >
      <Notifications position="bottom-right" limit={4} className={classes.toasts ?? ''} />
      {problem ? (
        <StartProblem message={problem.message} code={problem.code} />
      ) : services ? (
        <Shell key={services.session.caseId} />
      ) : (
        <WindowSkeleton />
      )}
    </MantineProvider>
  );
}

function forced(theme: 'auto' | 'light' | 'dark' | undefined): 'light' | 'dark' | undefined {
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
