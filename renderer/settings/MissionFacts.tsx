import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Mission } from '../../shared/mission/schema.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

/** What our mission is called, and where it works. */
export function MissionFacts({ mission }: { mission: Mission }): ReactNode {
  const text = useText();
  return (
    <Section
      title={text('settings.mission.title')}
      action={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => go(addresses.mission)}
        >
          {text('common.action.edit')}
        </Button>
      }
    >
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
