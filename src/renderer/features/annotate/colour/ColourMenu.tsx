import { Menu } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { IconPalette } from '@tabler/icons-react';
import styles from '../filter/FilterMenu.module.css';
import { type ColourBy, colourings, setColourBy, useColourBy } from './colourBy';

/** What the colours of the highlights stand for. */
export function ColourMenu() {
  const { session } = useApp();
  const by = useColourBy();
  return (
    <Menu position="bottom-end" width={190} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={styles.button} aria-label={`Colour by ${by}`}>
          <IconPalette size={14} aria-hidden />
          {by}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Colour by</Menu.Label>
        <Menu.RadioGroup value={by} onChange={(value) => setColourBy(session.caseId, value as ColourBy)}>
          {colourings.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {each}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
