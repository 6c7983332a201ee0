import type { ReactNode } from 'react';
import type { ChannelSummary } from '../../shared/channels/schema.ts';
import { DistrictNames } from '../app/DistrictField.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { languageName } from '../text/languages.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** Whom a channel reaches, with whose help, and what it stops without. */
export function ChannelFacts({ channel }: { channel: Omit<ChannelSummary, 'updatedAt'> }): ReactNode {
  const text = useText();
  const comma = text('common.comma');
  return (
    <Facts>
      <Fact label={text('channels.field.groups')}>
        {channel.groups.length > 0 && <bdi>{channel.groups.join(comma)}</bdi>}
      </Fact>
      <Fact label={text('channels.field.languages')}>
        {channel.languages.length > 0 && channel.languages.map((tag) => languageName(tag)).join(comma)}
      </Fact>
      <Fact label={text('channels.field.districtIds')}>
        {channel.districtIds.length === 0 ? (
          text('channels.everywhere')
        ) : (
          <DistrictNames ids={channel.districtIds} />
        )}
      </Fact>
      <Fact label={text('channels.field.reach')}>
        {channel.reach !== null && formatNumber(channel.reach)}
      </Fact>
      <Fact label={text('channels.field.organisationId')}>
        {[channel.organisationName, channel.helper].some((part) => part !== '') && (
          <bdi>{[channel.organisationName, channel.helper].filter((part) => part !== '').join(comma)}</bdi>
        )}
      </Fact>
      <Fact label={text('channels.field.needs')}>
        {channel.needs.length === 0
          ? text('channels.noNeed')
          : channel.needs.map((need) => text(`channels.need.${need}`)).join(comma)}
      </Fact>
    </Facts>
  );
}
