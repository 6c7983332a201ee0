import { Button } from '@mantine/core';
import { IconArchive, IconPencil, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { WardenZone, ZoneId } from '../../shared/zones/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { instantText } from '../text/dates.ts';
import { formatNumber, isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ZonePeople } from './ZonePeople.tsx';
import { ZoneWardens } from './ZoneWardens.tsx';

/** A warden zone: whom to call, and who is there. */
export function ZoneScreen({ id }: { id: ZoneId }): ReactNode {
  const text = useText();
  const { data: zone, error, refetch } = useCall('zones', 'get', { id });
  const history = useCall('zones', 'history', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (zone === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `zones.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={zone.name}
      {...(zone.code !== '' && { subtitle: <Code>{zone.code}</Code> })}
      state={zone.archivedAt !== null && <Badge>{text('zones.archived')}</Badge>}
      facts={
        <>
          <Fact label={text('zones.field.people')}>{formatNumber(zone.people)}</Fact>
          <Fact label={text('zones.field.households')}>{formatNumber(zone.households)}</Fact>
          <Fact label={text('zones.field.places')}>
            {zone.places.length > 0 && <bdi>{zone.places.join(text('common.comma'))}</bdi>}
          </Fact>
        </>
      }
      actions={<Actions zone={zone} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <ZoneWardens zone={zone} />
      <ZonePeople id={id} />
      <Section title={text('zones.section.about')}>
        <Facts>
          <Fact label={text('zones.field.note')}>
            {zone.note !== '' && <bdi className="pre">{zone.note}</bdi>}
          </Fact>
          <Fact label={text('zones.field.updated')}>
            {text('people.updatedBy', { date: instantText(zone.updatedAt), name: zone.updatedBy })}
          </Fact>
        </Facts>
      </Section>
    </RecordPage>
  );
}

function Actions({ zone }: { zone: WardenZone }): ReactNode {
  const text = useText();
  const { id, revision, name } = zone;
  const archive = () => {
    api.zones
      .archive({ id, revision })
      .then((archived) => {
        toastUndo(text('zones.archivedToast', { name }), () =>
          api.zones.restore({ id, revision: archived.revision }),
        );
      })
      .catch(toastProblem);
  };
  const restore = () => {
    api.zones
      .restore({ id, revision })
      .then((restored) => {
        toastUndo(text('zones.restoredToast', { name }), () =>
          api.zones.archive({ id, revision: restored.revision }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <>
      {zone.archivedAt === null ? (
        <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={archive}>
          {text('common.action.archive')}
        </Button>
      ) : (
        <Button variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={restore}>
          {text('common.action.restore')}
        </Button>
      )}
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => go(addresses.editZone(id))}>
        {text('common.action.edit')}
      </Button>
    </>
  );
}
