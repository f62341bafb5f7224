import { Group, Kbd, Modal, SimpleGrid, Text, Title } from '@mantine/core';
import { keysInWords } from '@renderer/app/commands/keys';
import { allCommands } from '@renderer/app/commands/registry';
import { showOverlay } from '@renderer/app/overlays';

/** Every command that has a key, by section. */
export default function ShortcutSheet() {
  const commands = allCommands().filter((command) => command.keys?.length);
  const sections = [...new Set(commands.map((command) => command.section))];
  return (
    <Modal
      opened
      onClose={() => showOverlay(null)}
      size={820}
      title="Keys"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {sections.map((section) => (
          <section key={section} aria-label={section}>
            <Title order={3} size="sm" mb={6}>
              {section}
            </Title>
            {commands
              .filter((command) => command.section === section)
              .map((command) => (
                <Group key={command.id} justify="space-between" wrap="nowrap" py={3}>
                  <Text size="sm">{command.label}</Text>
                  <Group gap={4} wrap="nowrap">
                    {command.keys?.map((keys) => (
                      <Kbd key={keys} size="xs">
                        {keysInWords(keys)}
                      </Kbd>
                    ))}
                  </Group>
                </Group>
              ))}
          </section>
        ))}
      </SimpleGrid>
    </Modal>
  );
}
