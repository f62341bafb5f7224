import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { takeInWaitingFiles } from '@renderer/features/library';
import { useEffect, useState } from 'react';
import { useAppStore } from './appContext';
import { Shell } from './shell/Shell';
import { StartProblem } from './shell/StartProblem';
import { WindowSkeleton } from './shell/WindowSkeleton';
import { start } from './start';
import { theme } from './theme/theme';

// Once for the page, not once per mounting: a second start would find the first one's window lock.
let started: ReturnType<typeof start> | null = null;

export function App() {
  const services = useAppStore((state) => state.services);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    started ??= start();
    started.then(
      (result) => {
        if (!result.ok) setProblem(result.error.message);
        else void takeInWaitingFiles();
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      forceColorScheme={forced(services?.settings.theme)}
    >
      <Notifications position="bottom-right" limit={4} />
      {problem ? (
        <StartProblem message={problem} />
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
