import type { ReactNode } from 'react';
import type { Mission } from '../../shared/mission/schema.ts';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

/** What our mission is called, and where it works. */
export function MissionFacts({ mission }: { mission: Mission }): ReactNode {
  const text = useText();
  return (
    <Section title={text('settings.mission.title')}>
      <Facts>
        <Fact label={text('settings.mission.name')}>
          <bdi>{mission.name}</bdi>
        </Fact>
        <Fact label={text('settings.mission.city')}>
          <bdi>{mission.city}</bdi>
        </Fact>
        <Fact label={text('settings.mission.sendingState')}>
          <Country code={mission.sendingState} />
        </Fact>
        <Fact label={text('settings.mission.hostState')}>
          <Country code={mission.hostState} />
        </Fact>
        <Fact label={text('settings.mission.phone')}>
          {mission.phone !== '' && <Code>{mission.phone}</Code>}
        </Fact>
        <Fact label={text('settings.mission.email')}>
          {mission.email !== '' && <Code>{mission.email}</Code>}
        </Fact>
      </Facts>
    </Section>
  );
}
