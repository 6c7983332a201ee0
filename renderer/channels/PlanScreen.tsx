import type { ReactNode } from 'react';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { channelsCalls } from '../../shared/channels/calls.ts';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { languageName } from '../text/languages.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ChannelState } from './ChannelState.tsx';

type Reached = Pick<AnswerOf<typeof channelsCalls.plan>['districts'][number], 'channels' | 'isReached'>;

/** Who is reached by what, and who by nothing that was tested in time. */
export function PlanScreen(): ReactNode {
  const text = useText();
  const { data, error, refetch } = useCall('channels', 'plan', {});
  return (
    <Screen
      title={text('channels.plan.title')}
      lead={<ContactsNav at={addresses.channels} />}
      actions={
        <ScreenLink to={addresses.channels} className="link">
          {text('channels.plan.channels')}
        </ScreenLink>
      }
    >
      {error !== null && (
        <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
      )}
      {data === undefined ? (
        error === null && <RecordSkeleton />
      ) : (
        <>
          <Section title={text('channels.plan.districts')}>
            <Table
              first={text('channels.plan.district')}
              rows={data.districts.map(({ districtId, name, depth, ...reached }) => ({
                key: districtId ?? '',
                name:
                  districtId === null
                    ? text('channels.everywhere')
                    : `${'\u00a0\u00a0'.repeat(depth)}${name}`,
                ...reached,
              }))}
            />
          </Section>
          <Section title={text('channels.plan.languages')}>
            {data.languages.length === 0 ? (
              <p className="quiet">{text('channels.plan.noLanguages')}</p>
            ) : (
              <Table
                first={text('channels.plan.language')}
                rows={data.languages.map(({ language, people, ...reached }) => ({
                  key: language,
                  name: `${languageName(language)} (${formatNumber(people)})`,
                  ...reached,
                }))}
              />
            )}
          </Section>
        </>
      )}
    </Screen>
  );
}

function Table({
  first,
  rows,
}: {
  first: string;
  rows: readonly ({ key: string; name: string } & Reached)[];
}): ReactNode {
  const text = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{text('channels.plan.reached')}</th>
          <th scope="col">{text('channels.plan.channels')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, channels, isReached }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>
              <Badge tone={isReached ? 'good' : channels.length === 0 ? 'danger' : 'verify'}>
                {text(`channels.plan.${isReached ? 'yes' : channels.length === 0 ? 'no' : 'untested'}`)}
              </Badge>
            </td>
            <td>
              <ul className="channel-names">
                {channels.map((channel) => (
                  <li key={channel.id}>
                    <ScreenLink to={addresses.channel(channel.id)} className="link">
                      <bdi>{channel.name}</bdi>
                    </ScreenLink>{' '}
                    {channel.state !== 'tested' && <ChannelState state={channel.state} />}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
