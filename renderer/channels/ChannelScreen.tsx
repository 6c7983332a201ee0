import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChannelId } from '../../shared/channels/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ArchiveButton } from '../app/ArchiveButton.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { Badge } from '../components/Badge.tsx';
import { Fact } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { dateText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ChannelFacts } from './ChannelFacts.tsx';
import { ChannelState } from './ChannelState.tsx';
import { TestForm } from './TestForm.tsx';

/** A channel: whom it reaches, and when it was tried with what result. */
export function ChannelScreen({ id }: { id: ChannelId }): ReactNode {
  const text = useText();
  const { data: channel, error, refetch } = useCall('channels', 'get', { id });
  const history = useCall('channels', 'history', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (channel === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `channels.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={channel.name}
      subtitle={text(`channels.kind.${channel.kind}`)}
      state={
        <>
          <ChannelState state={channel.state} />
          {channel.archivedAt !== null && <Badge>{text('channels.archived')}</Badge>}
        </>
      }
      facts={
        <Fact label={text('channels.field.testedOn')}>
          {channel.testedOn === null ? text('channels.state.never') : dateText(channel.testedOn)}
        </Fact>
      }
      actions={
        <>
          <ArchiveButton record={channel} name={channel.name} calls={api.channels} />
          <Button
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => go(addresses.editChannel(id))}
          >
            {text('common.action.edit')}
          </Button>
        </>
      }
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <Section title={text('channels.section.reach')}>
        <ChannelFacts channel={channel} />
        {channel.note !== '' && <bdi className="pre">{channel.note}</bdi>}
      </Section>
      <Section title={text('channels.section.tests')}>
        {channel.archivedAt === null && <TestForm channel={channel} />}
        <ul className="channel-tests">
          {[...channel.tests].reverse().map((test) => (
            <li key={test.id}>
              <span>{dateText(test.on)}</span>{' '}
              <Badge
                tone={test.result === 'worked' ? 'good' : test.result === 'failed' ? 'danger' : 'verify'}
              >
                {text(`channels.result.${test.result}`)}
              </Badge>{' '}
              <bdi>{[test.by, test.exercise, test.note].filter((part) => part !== '').join(' · ')}</bdi>
            </li>
          ))}
        </ul>
      </Section>
    </RecordPage>
  );
}
