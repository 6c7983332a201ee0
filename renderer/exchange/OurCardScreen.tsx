import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconKey } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CARD_EXTENSION } from '../../shared/partners/card.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { cardFilters } from './files.ts';
import { FingerprintDigits } from './FingerprintDigits.tsx';
import { QrCode } from './QrCode.tsx';

/** Our mission card: to be saved, shown to a camera, and read aloud. */
export function OurCardScreen(): ReactNode {
  const text = useText();
  const { data: card, error } = useCall('partners', 'ourCard', {});
  const [problem, setProblem] = useState<unknown>(null);
  if (error !== null) return <Problem error={error} />;
  if (card === undefined) return <RecordSkeleton />;

  const save = async () => {
    setProblem(null);
    const { shortName, name } = card.mission;
    const target = await window.chancery.pickSave({
      title: text('exchange.card.save'),
      suggestedName: `${shortName === '' ? name : shortName}${CARD_EXTENSION}`,
      filters: cardFilters(text),
    });
    if (target === null) return;
    await api.partners.exportCard({ path: target.ref });
    toast(text('exchange.card.savedToast', { name: target.name }));
  };
  return (
    <Screen
      title={text('exchange.command.card')}
      lead={text('exchange.card.lead')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconKey size={16} aria-hidden />}
            onClick={() => go(addresses.ourKeys)}
          >
            {text('trust.keys.title')}
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={() => void save().catch(setProblem)}
          >
            {text('exchange.card.save')}
          </Button>
        </>
      }
    >
      {problem !== null && <Problem error={problem} />}
      <div className="our-card">
        <div className="stack">
          <Section title={text('exchange.card.digits')}>
            <p className="quiet">{text('exchange.card.digitsHint')}</p>
            <FingerprintDigits rows={card.fingerprint} />
          </Section>
          <Section title={text('exchange.card.mission')}>
            <Facts>
              <Fact label={text('exchange.partner.field.name')}>
                <bdi>{card.mission.name}</bdi>
              </Fact>
              <Fact label={text('exchange.partner.shortName')}>
                <bdi>{card.mission.shortName}</bdi>
              </Fact>
              <Fact label={text('exchange.partner.state')}>
                <Country code={card.mission.sendingState} />
              </Fact>
              <Fact label={text('exchange.partner.host')}>
                <Country code={card.mission.hostState} />
              </Fact>
              <Fact label={text('exchange.partner.city')}>
                <bdi>{card.mission.city}</bdi>
              </Fact>
              <Fact label={text('exchange.card.validFrom')}>{dateText(card.validFrom.slice(0, 10))}</Fact>
            </Facts>
          </Section>
          <Section title={text('exchange.card.reach')}>
            <Items nothing={text('exchange.card.noReach')}>
              {card.contactPoints.map((point) => (
                <Item key={`${point.kind} ${point.value}`} kind={text(`exchange.point.${point.kind}`)}>
                  <Code>{point.value}</Code>
                </Item>
              ))}
            </Items>
          </Section>
        </div>
        <Section title={text('exchange.card.qr')}>
          <QrCode content={card.text} label={text('exchange.card.qr')} />
          <p className="quiet">{text('exchange.card.qrHint')}</p>
        </Section>
      </div>
    </Screen>
  );
}
