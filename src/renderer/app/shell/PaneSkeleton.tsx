import { Skeleton, Stack } from '@mantine/core';

/** Stands where a pane's content will be while its code is loaded. */
export function PaneSkeleton() {
  return (
    <Stack p="md" gap="sm" aria-hidden>
      <Skeleton height={12} width="40%" />
      <Skeleton height={52} />
      <Skeleton height={52} />
      <Skeleton height={52} />
    </Stack>
  );
}
