import type { ReactNode } from 'react';
import type { PartnerId } from '../../shared/partners/schema.ts';
import { useState } from 'react';
import { useCall } from '../app/queries.ts';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Badge } from '../components/Badge.tsx';
import { Fact } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { dateText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { AffectedBundles } from './AffectedBundles.tsx';
import { BundleTable } from './BundleTable.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DropAnywhere } from './DropAnywhere.tsx';
import { FingerprintDigits } from './FingerprintDigits.tsx';
import { IncomingNote } from './IncomingNote.tsx';
import { PartnerActions } from './PartnerActions.tsx';
import { PartnerKeys } from './PartnerKeys.tsx';
import { PartnerNote } from './PartnerNote.tsx';
import { TrustBadge } from './TrustBadge.tsx';
import { TrustNote } from './TrustNote.tsx';
import { useIncomingFile } from './use-incoming-file.ts';

/** A mission that we exchange with. */
export function PartnerScreen({ id }: { id: PartnerId }): ReactNode {
  const text = useText();
  const { data: partner, error, refetch } = useCall('partners', 'get', { id });
  const history = useCall('partners', 'history', { id });
  const bundles = useCall('bundles', 'list', { partnerId: id });
  const [isConfirming, setConfirming] = useState(false);
  const incoming = useIncomingFile();

  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (partner === undefined) return <RecordSkeleton />;

  const fieldName = (field: string) => {
    const key = `exchange.partner.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  const isConfirmed = partner.trust === 'confirmed';
  const hasRevoked = [partner, ...partner.formerKeys].some(({ revokedAt }) => revokedAt !== null);
  return (
    <DropAnywhere onFile={incoming.take}>
      <RecordPage
        title={partner.name}
        subtitle={partner.shortName !== partner.name && <bdi>{partner.shortName}</bdi>}
        state={
          <>
            <TrustBadge {...partner} />
            {partner.archivedAt !== null && <Badge>{text('exchange.partner.archived')}</Badge>}
          </>
        }
        facts={
          <>
            <Fact label={text('exchange.partner.state')}>
              <Country code={partner.sendingState} />
            </Fact>
            <Fact label={text('exchange.partner.host')}>
              <Country code={partner.hostState} />
            </Fact>
            <Fact label={text('exchange.partner.city')}>
              <bdi>{partner.city}</bdi>
            </Fact>
            <Fact label={text('exchange.partner.validFrom')}>{dateText(partner.validFrom.slice(0, 10))}</Fact>
          </>
        }
        actions={<PartnerActions partner={partner} onConfirm={() => setConfirming(true)} />}
        timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
      >
        <IncomingNote incoming={incoming} />
        <TrustNote partner={partner} />
        {hasRevoked && <AffectedBundles id={id} />}
        <Section title={text('exchange.partner.fingerprint')}>
          {isConfirmed && !isConfirming ? (
            <FingerprintDigits rows={partner.fingerprint} />
          ) : (
            <p className="quiet">{text('exchange.partner.hidden')}</p>
          )}
          {isConfirmed && partner.confirmedBy !== '' && (
            <p className="quiet">
              <bdi>{text('exchange.trust.by', { name: partner.confirmedBy })}</bdi>
            </p>
          )}
        </Section>
        <Section title={text('exchange.partner.reach')}>
          {!isConfirmed && <p className="quiet">{text('exchange.partner.reachHint')}</p>}
          <Items nothing={text('exchange.partner.noReach')}>
            {partner.contactPoints.map((point) => (
              <Item key={point.id} kind={text(`exchange.point.${point.kind}`)}>
                <Code>{point.value}</Code>
                {point.label !== '' && <bdi className="quiet"> · {point.label}</bdi>}
              </Item>
            ))}
          </Items>
        </Section>
        <PartnerKeys partner={partner} />
        <PartnerNote partner={partner} />
        {bundles.data !== undefined && (
          <Section title={text('exchange.partner.bundles')}>
            <BundleTable bundles={bundles.data} />
          </Section>
        )}
        {isConfirming && <ConfirmDialog partner={partner} onClose={() => setConfirming(false)} />}
      </RecordPage>
    </DropAnywhere>
  );
}
