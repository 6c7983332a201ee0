import { Button } from '@mantine/core';
import { IconLockOpen2, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RestrictionInput, type Restriction, type RestrictionId } from '../../shared/restrictions/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ArchiveButton } from '../app/ArchiveButton.tsx';
import { api } from '../app/client.ts';
import { ConfirmMenu } from '../app/ConfirmMenu.tsx';
import { DistrictNames } from '../app/DistrictField.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { RecordSources } from '../app/RecordSources.tsx';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { useEachMinute } from '../app/use-each-minute.ts';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Sketch } from '../components/Sketch.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { instantText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { RestrictionState } from './RestrictionState.tsx';
import { Hours, untilText } from './times.tsx';

/** A restriction: whether it holds, when and where, who may move all the same. */
export function RestrictionScreen({ id }: { id: RestrictionId }): ReactNode {
  const text = useText();
  const { data: restriction, error, refetch } = useCall('restrictions', 'get', { id });
  const history = useCall('restrictions', 'history', { id });
  useEachMinute(refetch);
  const routes = useCall('routes', 'list', { limit: 500 }).data?.rows ?? [];
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (restriction === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `restrictions.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  const onRoutes = routes.filter((route) => restriction.routeIds.includes(route.id));
  return (
    <RecordPage
      title={restriction.title}
      subtitle={text(`restrictions.kind.${restriction.kind}`)}
      state={
        <>
          <RestrictionState state={restriction.state} />
          {restriction.archivedAt !== null && <Badge>{text('restrictions.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('restrictions.field.hours')}>
            <Hours times={restriction} />
          </Fact>
          <Fact label={text('restrictions.field.endsAt')}>{untilText(text, restriction.endsAt)}</Fact>
          <Fact label={text('restrictions.field.verified')}>
            <Confirmed confirmed={restriction.verified} />
          </Fact>
        </>
      }
      actions={<Actions restriction={restriction} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <Section title={text('restrictions.section.where')}>
        <Facts>
          <Fact label={text('restrictions.field.place')}>
            {restriction.place !== '' && <bdi>{restriction.place}</bdi>}
          </Fact>
          <Fact label={text('restrictions.field.districtIds')}>
            {restriction.districtIds.length > 0 && <DistrictNames ids={restriction.districtIds} />}
          </Fact>
          <Fact label={text('restrictions.field.routeIds')}>
            {onRoutes.length > 0 &&
              onRoutes.map((route) => (
                <ScreenLink key={route.id} to={addresses.route(route.id)} className="link line">
                  <bdi>{route.name}</bdi>
                </ScreenLink>
              ))}
          </Fact>
          <Fact label={text('restrictions.field.coordinates')}>
            {restriction.latitude !== null && restriction.longitude !== null && (
              <span dir="ltr" className="tabular">
                {restriction.latitude.toFixed(5)}, {restriction.longitude.toFixed(5)}
              </span>
            )}
          </Fact>
        </Facts>
        {restriction.shape !== null && (
          <Sketch
            label={text('restrictions.outline', { name: restriction.title })}
            rings={restriction.shape.flat()}
          />
        )}
      </Section>
      <Section title={text('restrictions.section.about')}>
        <Facts>
          <Fact label={text('restrictions.field.exempt')}>
            {restriction.exempt !== '' && <bdi className="pre">{restriction.exempt}</bdi>}
          </Fact>
          <Fact label={text('restrictions.field.startsAt')}>
            {restriction.startsAt !== null && instantText(restriction.startsAt)}
          </Fact>
          <Fact label={text('restrictions.field.source')}>
            {restriction.source !== '' && <bdi>{restriction.source}</bdi>}
          </Fact>
          <Fact label={text('restrictions.field.reference')}>
            {restriction.reference !== '' && <bdi>{restriction.reference}</bdi>}
          </Fact>
          <Fact label={text('restrictions.field.note')}>
            {restriction.note !== '' && <bdi className="pre">{restriction.note}</bdi>}
          </Fact>
          {restriction.unmapped.map((fact) => (
            <Fact key={fact.id} label={fact.label}>
              <bdi className="pre">{fact.value}</bdi>
            </Fact>
          ))}
          <Fact label={text('restrictions.field.updated')}>
            {text('people.updatedBy', {
              date: instantText(restriction.updatedAt),
              name: restriction.updatedBy,
            })}
          </Fact>
        </Facts>
      </Section>
      <RecordSources id={id} />
    </RecordPage>
  );
}

function Actions({ restriction }: { restriction: Restriction }): ReactNode {
  const text = useText();
  const { id, revision, title } = restriction;
  const lift = () => {
    const before = RestrictionInput.strip().parse(restriction);
    api.restrictions
      .end({ id, revision })
      .then((ended) => {
        toastUndo(text('restrictions.endedToast', { name: title }), () =>
          api.restrictions.update({ id, revision: ended.revision, restriction: before }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <>
      <ArchiveButton record={restriction} name={title} calls={api.restrictions} />
      {restriction.state !== 'over' && restriction.archivedAt === null && (
        <Button variant="default" leftSection={<IconLockOpen2 size={16} aria-hidden />} onClick={lift}>
          {text('restrictions.end')}
        </Button>
      )}
      <ConfirmMenu
        name={title}
        isDue={restriction.verifyDue}
        verify={(channel) => api.restrictions.verify({ id, revision, channel })}
      />
      <Button
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => go(addresses.editRestriction(id))}
      >
        {text('common.action.edit')}
      </Button>
    </>
  );
}
