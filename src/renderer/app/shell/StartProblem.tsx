import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Dexie } from 'dexie';

/** Assay could not start: what and why, and that nothing was touched. */
export function StartProblem({ message, code }: { message: string; code?: string | undefined }) {
  return (
    <Stack component="main" maw={520} mx="auto" pt="20vh" px="lg" gap="sm" align="flex-start">
      <Title order={1} size="h3">
        Assay could not start
      </Title>
      <Text role="alert">{message}</Text>
      <Text c="dimmed" size="sm">
        Your cases are in the data folder as they were.
      </Text>
      <Group gap="xs">
        <Button onClick={() => location.reload()}>Try again</Button>
        {code === 'store-unreadable' && (
          <Button variant="default" onClick={() => void rebuild()}>
            Rebuild the working store
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Throws the broken working store away; the next start fills it from the vault. */
async function rebuild(): Promise<void> {
  await Dexie.delete('assay').catch(() => undefined);
  location.reload();
}
