import type { ReactNode } from 'react';
import { INTERFACE_LANGUAGES } from '../../shared/kernel/text.ts';
import { LANGUAGE_NAMES } from '../text/text.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { changeAppearance } from './appearance.ts';

/** The languages, each in its own words: whoever sits down can read on. */
export function GateLanguage(): ReactNode {
  const text = useText();
  const current = useLanguage();
  return (
    <nav className="gate-languages" aria-label={text('gate.language')}>
      {INTERFACE_LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className="gate-quiet"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void changeAppearance({ language })}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </nav>
  );
}
