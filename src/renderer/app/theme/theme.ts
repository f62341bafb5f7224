import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent for what can be acted on, from lightest to darkest. */
const accent: MantineColorsTuple = [
  '#eaf3f7',
  '#d5e5ed',
  '#abcbdb',
  '#83bcd3',
  '#5f9db8',
  '#47859f',
  '#38708a',
  '#2b5a72',
  '#214759',
  '#173341',
];

/** Mantine's part of the look; the rest is in `tokens.css`. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--font-plain)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font-reading)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md', color: 'gray' } },
    InputWrapper: {
      styles: {
        description: { fontSize: 'var(--size-small)', color: 'var(--ink-quiet)' },
        error: { fontSize: 'var(--size-small)' },
      },
    },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    // The placeholder is a menu item without a name, which screen readers would offer.
    Menu: {
      defaultProps: { shadow: 'md', transitionProps: { duration: 100 }, withInitialFocusPlaceholder: false },
    },
  },
});
