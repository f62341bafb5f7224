import type { HighlightRow, TagRow } from '@core/model';
import { ActionIcon, Kbd, Menu } from '@mantine/core';
import { app } from '@renderer/app/appContext';
import { keysInWords } from '@renderer/app/commands/keys';
import { runCommand } from '@renderer/app/commands/registry';
import { TagOption } from '@renderer/ui/tags';
import { IconCopy, IconDots, IconLink, IconQuote, IconSuperscript, IconTrash } from '@tabler/icons-react';
import { citedQuote } from '../actions/citation';
import { copyText } from '../actions/copyText';
import { deleteHighlight } from '../actions/deleteHighlight';
import { leadWithTag } from '../actions/tagHighlight';
import { textOfHighlight } from '../actions/textOfHighlight';

interface CardMenuProps {
  readonly highlight: HighlightRow;
  readonly tags: readonly TagRow[];
}

/** What else can be done with a highlight. */
export function CardMenu({ highlight, tags }: CardMenuProps) {
  const copyQuote = async () => {
    const source = await app().database.sources.get(highlight.sourceId);
    if (!source) return;
    const text = await textOfHighlight(highlight, source);
    await copyText(citedQuote(highlight, source, text), 'The passage is on the clipboard, with its source.');
  };
  const copyLink = () =>
    copyText(
      `assay:highlight/${highlight.id}`,
      'The link is on the clipboard. Paste it into a note or a report.',
    );
  return (
    <Menu position="bottom-end" width={240} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon aria-label="Card actions" size="sm">
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconQuote size={16} aria-hidden />}
          rightSection={<Keys keys="Q" />}
          onClick={() => runCommand('report.quote')}
        >
          Quote in the report
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSuperscript size={16} aria-hidden />}
          rightSection={<Keys keys="shift+Q" />}
          onClick={() => runCommand('report.cite')}
        >
          Cite in the report
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copyQuote()}>
          Copy with citation
        </Menu.Item>
        <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => void copyLink()}>
          Copy link
        </Menu.Item>
        {tags.length > 1 && (
          <>
            <Menu.Divider />
            <Menu.Label>Colour of</Menu.Label>
            {tags.map((tag, place) => (
              <Menu.Item
                key={tag.id}
                disabled={place === 0}
                onClick={() => void leadWithTag(highlight.id, tag.id)}
              >
                <TagOption name={tag.name} colour={tag.colour} parents={[]} />
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void deleteHighlight(highlight.id)}
        >
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return (
    <Kbd size="xs" aria-hidden>
      {keysInWords(keys)}
    </Kbd>
  );
}
