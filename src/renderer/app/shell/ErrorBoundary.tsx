import { Button, Code, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';

interface State {
  readonly error: Error | null;
}

/** Keeps a mistake of ours in one pane from taking the window along, and says so. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Stack p="lg" gap="sm" role="alert" align="flex-start">
        <Text fw={600}>This part of the window has stopped.</Text>
        <Text size="sm">Nothing that was saved is lost. Show it again, or restart Assay if it stays so.</Text>
        <Code block>{error.message}</Code>
        <Button variant="default" onClick={() => this.setState({ error: null })}>
          Show it again
        </Button>
      </Stack>
    );
  }
}
