import { Button } from '@mantine/core';
import { IconArrowsExchange, IconId, IconIdBadge2, IconLockPlus, IconMailOpened } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { BundleTable } from './BundleTable.tsx';
import { DropAnywhere } from './DropAnywhere.tsx';
import { bundleFilters, cardFilters } from './files.ts';
import { IncomingNote } from './IncomingNote.tsx';
import { PartnerList } from './PartnerList.tsx';
import { useIncomingFile } from './use-incoming-file.ts';

/** Partners, and the bundles that went out and came in. */
export function ExchangeScreen(): ReactNode {
  const text = useText();
  const partners = useCall('partners', 'list', {});
  const archived = useCall('partners', 'list', { archived: true });
  const bundles = useCall('bundles', 'list', {});
  const incoming = useIncomingFile();

  const pick = async (title: string, filters: ReturnType<typeof bundleFilters>) => {
    const [file] = await window.chancery.pickFiles({ title, filters, multiple: false });
    return file ?? null;
  };
  const openBundle = async () => {
    const file = await pick(text('exchange.command.open'), bundleFilters(text));
    if (file !== null) incoming.take(file);
  };
  const readCard = async () => {
    const file = await pick(text('exchange.command.read'), cardFilters(text));
    if (file !== null) incoming.readCard(file);
  };
  const error = partners.error ?? bundles.error ?? archived.error;
  const isNew = partners.data?.length === 0 && archived.data?.length === 0 && bundles.data?.length === 0;
  return (
    <DropAnywhere onFile={incoming.take}>
      <Screen
        title={text('common.nav.exchange')}
        lead={text('exchange.lead')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconId size={16} aria-hidden />}
              onClick={() => go(addresses.ourCard)}
            >
              {text('exchange.command.card')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconIdBadge2 size={16} aria-hidden />}
              onClick={() => void readCard()}
            >
              {text('exchange.command.read')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconMailOpened size={16} aria-hidden />}
              onClick={() => void openBundle()}
            >
              {text('exchange.command.open')}
            </Button>
            <Button
              leftSection={<IconLockPlus size={16} aria-hidden />}
              onClick={() => go(addresses.seal([]))}
            >
              {text('exchange.command.seal')}
            </Button>
          </>
        }
      >
        <IncomingNote incoming={incoming} />
        {error !== null && <Problem error={error} />}
        {error === null && (partners.data === undefined || bundles.data === undefined) && <RecordSkeleton />}
        {isNew ? (
          <EmptyState
            icon={<IconArrowsExchange size={40} stroke={1.5} />}
            title={text('exchange.partners.emptyTitle')}
            action={<Button onClick={() => go(addresses.ourCard)}>{text('exchange.command.card')}</Button>}
          >
            {text('exchange.partners.emptyText')}
          </EmptyState>
        ) : (
          partners.data !== undefined &&
          bundles.data !== undefined && (
            <>
              <Section title={text('exchange.partners.title')}>
                <PartnerList partners={partners.data} nothing={text('exchange.partners.emptyTitle')} />
              </Section>
              <Section title={text('exchange.bundles.title')}>
                <BundleTable bundles={bundles.data} />
              </Section>
              {archived.data !== undefined && archived.data.length > 0 && (
                <Section title={text('exchange.partners.archived')}>
                  <PartnerList partners={archived.data} nothing="" />
                </Section>
              )}
            </>
          )
        )}
      </Screen>
    </DropAnywhere>
  );
}
