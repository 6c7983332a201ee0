import { Input, SegmentedControl } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { INTERFACE_LANGUAGES, InterfaceLanguage } from '../../shared/kernel/text.ts';
import { Preferences } from '../../shared/preferences/schema.ts';
import { changeAppearance, usePreferences } from '../app/appearance.ts';
import { Section } from '../components/Section.tsx';
import { toastProblem } from '../components/toast.tsx';
import { LANGUAGE_NAMES } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** Language and theme: kept outside the vault, so that the lock screen has them too. */
export function AppearanceSettings(): ReactNode {
  const text = useText();
  const id = useId();
  const { language, theme } = usePreferences();
  const change = (part: Partial<Preferences>) => void changeAppearance(part).catch(toastProblem);
  return (
    <Section title={text('settings.appearance.title')}>
      <div className="fields">
        <Input.Wrapper
          label={text('settings.appearance.language')}
          labelElement="div"
          labelProps={{ id: `${id}-language` }}
        >
          <SegmentedControl
            aria-labelledby={`${id}-language`}
            value={language}
            data={INTERFACE_LANGUAGES.map((value) => ({
              value,
              label: <span lang={value}>{LANGUAGE_NAMES[value]}</span>,
            }))}
            onChange={(value) => change({ language: InterfaceLanguage.parse(value) })}
          />
        </Input.Wrapper>
        <Input.Wrapper
          label={text('settings.appearance.theme')}
          labelElement="div"
          labelProps={{ id: `${id}-theme` }}
        >
          <SegmentedControl
            aria-labelledby={`${id}-theme`}
            value={theme}
            data={THEMES.map((value) => ({ value, label: text(`settings.appearance.${value}`) }))}
            onChange={(value) => change({ theme: Preferences.shape.theme.parse(value) })}
          />
        </Input.Wrapper>
      </div>
    </Section>
  );
}
