import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { useEffect, type ReactNode } from 'react';
import { directionOf } from '../text/text.ts';
import { useLanguage } from '../text/use-text.ts';
import { useScheme } from './appearance.ts';
import { styleNonce } from './styles.ts';
import { cssVariables, theme } from './theme.ts';

setNonce(styleNonce());

/** Mantine in our theme, colours, and direction. */
export function Themed({ children }: { children: ReactNode }): ReactNode {
  const scheme = useScheme();
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme={scheme}
        getStyleNonce={styleNonce}
      >
        <FollowLanguage />
        {children}
      </MantineProvider>
    </DirectionProvider>
  );
}

function FollowLanguage(): ReactNode {
  const language = useLanguage();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(directionOf(language)), [language, setDirection]);
  return null;
}
