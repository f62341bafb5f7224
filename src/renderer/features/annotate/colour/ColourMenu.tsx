import { Menu } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { IconCheck, IconPalette } from '@tabler/icons-react';
import styles from '../filter/FilterMenu.module.css';
import { type ColourBy, colourings, setColourBy, useColourBy } from './colourBy';

export const colourWords: Readonly<Record<ColourBy, string>> = {
  tag: 'tag',
  origin: 'origin',
  stance: 'stance',
  person: 'person',
};

/** What the colours of the highlights stand for. */
export function ColourMenu() {
  const { session } = useApp();
  const by = useColourBy();
  return (
    <Menu position="bottom-end" width={190} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={styles.button} aria-label={`Colour by ${colourWords[by]}`}>
          <IconPalette size={14} aria-hidden />
          {colourWords[by]}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Colour by</Menu.Label>
        {colourings.map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={each === by}
            rightSection={each === by && <IconCheck size={14} aria-hidden />}
            onClick={() => setColourBy(session.caseId, each)}
          >
            {colourWords[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
