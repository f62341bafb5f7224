import type { Settings } from '@host/contract';
import { Radio } from '@mantine/core';
import { changeSettings, useApp } from '@renderer/app/appContext';
import { DetailSection } from '@renderer/ui/Detail';
import classes from './Settings.module.css';

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function ThemeSection() {
  const { settings } = useApp();
  return (
    <DetailSection title="Look">
      <Radio.Group
        label="Theme"
        value={settings.theme}
        onChange={(value) => {
          const theme = themes.find((each) => each.value === value)?.value;
          if (theme) void changeSettings({ theme });
        }}
      >
        <div className={classes.themes}>
          {themes.map(({ value, label }) => (
            <Radio key={value} size="xs" value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
    </DetailSection>
  );
}
