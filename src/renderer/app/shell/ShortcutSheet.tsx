import { Group, Kbd, Modal, Text } from '@mantine/core';
import { keysInWords } from '@renderer/app/commands/keys';
import { allCommands } from '@renderer/app/commands/registry';
import { showOverlay } from '@renderer/app/overlays';
import classes from './ShortcutSheet.module.css';

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
      <div className={classes.columns}>
        {sections.map((section) => (
          <section key={section} className={classes.section} aria-label={section}>
            <h3 className={classes.heading}>{section}</h3>
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
      </div>
    </Modal>
  );
}
