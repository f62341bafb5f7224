import { Button, Stack, Text, Title } from '@mantine/core';

/** Assay could not start: what and why, and that nothing was touched. */
export function StartProblem({ message }: { message: string }) {
  return (
    <Stack component="main" maw={520} mx="auto" pt="20vh" px="lg" gap="sm" align="flex-start">
      <Title order={1} size="h3">
        Assay could not start
      </Title>
      <Text role="alert">{message}</Text>
      <Text c="dimmed" size="sm">
        Your cases are in the data folder as they were.
      </Text>
      <Button onClick={() => location.reload()}>Try again</Button>
    </Stack>
  );
}
