import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// The palette itself stands in theme.css; Mantine's scales only bring its parts in line with it.
const accent: MantineColorsTuple = [
  '#e9f1f5',
  '#d3e2ea',
  '#a9c7d6',
  '#7fb0c6',
  '#5a99b4',
  '#3b829f',
  '#2d7491',
  '#276783',
  '#1f5670',
  '#17445a',
];
const gray: MantineColorsTuple = [
  '#f6f7f8',
  '#eff1f2',
  '#e4e7e9',
  '#d5d9dc',
  '#bfc5c9',
  '#868e94',
  '#6b747b',
  '#59626a',
  '#363d43',
  '#1b2024',
];
const dark: MantineColorsTuple = [
  '#e8eaec',
  '#c3c9ce',
  '#a6aeb5',
  '#78818a',
  '#3a4148',
  '#2c3238',
  '#1e2327',
  '#14181b',
  '#101316',
  '#0b0d0f',
];
const red: MantineColorsTuple = [
  '#fdeceb',
  '#f9d4d1',
  '#f2a8a3',
  '#ea7b74',
  '#df5049',
  '#cf3831',
  '#b3261e',
  '#a3211a',
  '#871a14',
  '#6b130f',
];

export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent, gray, dark, red },
  primaryShade: { light: 8, dark: 6 },
  autoContrast: false,
  white: '#ffffff',
  black: '#1b2024',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '0.375rem', sm: '0.375rem', md: '0.375rem', lg: '0.375rem', xl: '0.375rem' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
      h4: { fontSize: '0.875rem', lineHeight: '1.5' },
      h5: { fontSize: '0.875rem', lineHeight: '1.5' },
      h6: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { transitionProps: { duration: 100 }, overlayProps: { backgroundOpacity: 0.45 } },
    },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Combobox: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 }, openDelay: 400 } },
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
  },
});

/** Points Mantine's own variables at ours, so that both themes follow theme.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-quiet)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--paper-hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-placeholder': 'var(--ink-quiet)',
    '--mantine-color-error': 'var(--danger-ink)',
    '--mantine-color-anchor': 'var(--accent-ink)',
    '--mantine-color-accent-text': 'var(--accent-ink)',
    '--mantine-color-accent-light-color': 'var(--accent-ink)',
    '--mantine-color-accent-light': 'var(--accent-wash)',
    '--mantine-color-accent-light-hover': 'var(--accent-wash)',
    '--mantine-primary-color-filled': 'var(--accent-fill)',
    '--mantine-primary-color-filled-hover': 'var(--accent-fill-hover)',
    '--mantine-color-accent-filled': 'var(--accent-fill)',
    '--mantine-color-accent-filled-hover': 'var(--accent-fill-hover)',
    '--mantine-color-disabled': 'var(--paper-sunk)',
    '--mantine-color-disabled-color': 'var(--ink-quiet)',
    '--mantine-color-disabled-border': 'var(--line)',
  };
  return { variables: {}, light: shared, dark: shared };
};
