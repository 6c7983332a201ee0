import type { ReactNode } from 'react';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

const LICENCE = 'Apache-2.0';

/** Which Chancery this is, and on what it runs. */
export function About(): ReactNode {
  const text = useText();
  const { version, electron, evaluation, demonstration } = window.chancery.facts;
  return (
    <Section title={text('settings.about.title')}>
      <Facts>
        <Fact label={text('settings.about.version')}>
          <Code>{`${text('common.appName')} ${version}`}</Code>
        </Fact>
        <Fact label={text('settings.about.runtime')}>
          <Code>{`Electron ${electron}`}</Code>
        </Fact>
        <Fact label={text('settings.about.licence')}>
          <Code>{LICENCE}</Code>
        </Fact>
        <Fact label={text('settings.about.holidays')}>{text('settings.about.holidaysCredit')}</Fact>
        <Fact label={text('settings.about.maps')}>{text('maps.credit')}</Fact>
      </Facts>
      {evaluation && <Badge tone="verify">{text('settings.about.evaluation')}</Badge>}
      {demonstration && <Badge>{text('settings.about.demonstration')}</Badge>}
    </Section>
  );
}
