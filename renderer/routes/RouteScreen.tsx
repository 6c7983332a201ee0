import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Route, RouteId } from '../../shared/routes/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ArchiveButton } from '../app/ArchiveButton.tsx';
import { api } from '../app/client.ts';
import { ConfirmMenu } from '../app/ConfirmMenu.tsx';
import { DistrictNames } from '../app/DistrictField.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { RecordSources } from '../app/RecordSources.tsx';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Sketch } from '../components/Sketch.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { instantText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { lengthText } from './length.ts';
import { RouteState } from './RouteState.tsx';
import { StateForm } from './StateForm.tsx';

/** A way out: whether it can be travelled now, what lies on it, where it goes. */
export function RouteScreen({ id }: { id: RouteId }): ReactNode {
  const text = useText();
  const { data: route, error, refetch } = useCall('routes', 'get', { id });
  const history = useCall('routes', 'history', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (route === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `routes.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  const ends = [route.origin, route.destination].filter((end) => end !== '').join(' – ');
  return (
    <RecordPage
      title={route.name}
      {...(ends !== '' && { subtitle: <bdi>{ends}</bdi> })}
      state={
        <>
          <RouteState state={route.state} at={route.stateAt} />
          {route.archivedAt !== null && <Badge>{text('routes.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('routes.field.modes')}>
            {route.modes.length > 0 &&
              route.modes.map((mode) => text(`routes.mode.${mode}`)).join(text('common.comma'))}
          </Fact>
          <Fact label={text('routes.field.lengthM')}>{lengthText(route.lengthM)}</Fact>
          <Fact label={text('routes.field.verified')}>
            <Confirmed confirmed={route.verified} />
          </Fact>
        </>
      }
      actions={
        <>
          <ArchiveButton record={route} name={route.name} calls={api.routes} />
          <ConfirmMenu
            name={route.name}
            isDue={route.verifyDue}
            verify={(channel) => api.routes.verify({ id, revision: route.revision, channel })}
          />
          <Button
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => go(addresses.editRoute(id))}
          >
            {text('common.action.edit')}
          </Button>
        </>
      }
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <Section title={text('routes.section.state')}>
        {route.stateNote !== '' && (
          <p>
            <bdi>{route.stateNote}</bdi>
          </p>
        )}
        {route.archivedAt === null && <StateForm key={route.revision} route={route} />}
      </Section>
      <Section title={text('routes.field.restrictions')}>
        <Items nothing={text('routes.restrictions.none')}>
          {route.restrictions.map((restriction) => (
            <Item
              key={restriction.id}
              kind={kindName(text, restriction.kind)}
              detail={
                restriction.endsAt === null
                  ? text('restrictions.untilFurther')
                  : text('restrictions.until', { date: instantText(restriction.endsAt) })
              }
            >
              <ScreenLink to={addresses.restriction(restriction.id)}>
                <bdi>{restriction.title}</bdi>
              </ScreenLink>
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('routes.section.way')}>
        <Way route={route} />
      </Section>
      <Section title={text('routes.section.about')}>
        <Facts>
          <Fact label={text('routes.field.districtIds')}>
            {route.districtIds.length > 0 && <DistrictNames ids={route.districtIds} />}
          </Fact>
          <Fact label={text('routes.field.source')}>{route.source !== '' && <bdi>{route.source}</bdi>}</Fact>
          <Fact label={text('routes.field.reference')}>
            {route.reference !== '' && <bdi>{route.reference}</bdi>}
          </Fact>
          <Fact label={text('routes.field.note')}>
            {route.note !== '' && <bdi className="pre">{route.note}</bdi>}
          </Fact>
          {route.unmapped.map((fact) => (
            <Fact key={fact.id} label={fact.label}>
              <bdi className="pre">{fact.value}</bdi>
            </Fact>
          ))}
          <Fact label={text('routes.field.updated')}>
            {text('people.updatedBy', { date: instantText(route.updatedAt), name: route.updatedBy })}
          </Fact>
        </Facts>
      </Section>
      <RecordSources id={id} />
    </RecordPage>
  );
}

function kindName(text: ReturnType<typeof useText>, kind: string): string {
  const key = `restrictions.kind.${kind}`;
  return isTextKey(key) ? text(key) : kind;
}

function Way({ route }: { route: Route }): ReactNode {
  const text = useText();
  const drawn = route.points.flatMap(({ latitude, longitude }): [number, number][] =>
    latitude === null || longitude === null ? [] : [[longitude, latitude]],
  );
  return (
    <>
      {route.lines.length + drawn.length > 0 && (
        <Sketch label={text('routes.outline', { name: route.name })} lines={route.lines} points={drawn} />
      )}
      <Items nothing={text('routes.points.none')}>
        {route.points.map((point, index) => (
          <Item
            key={point.id}
            kind={String(index + 1)}
            detail={
              point.latitude !== null &&
              point.longitude !== null && (
                <span dir="ltr" className="tabular">
                  {point.latitude.toFixed(5)}, {point.longitude.toFixed(5)}
                </span>
              )
            }
          >
            <bdi>{point.name}</bdi>
            {point.note !== '' && (
              <span className="quiet">
                {' · '}
                <bdi>{point.note}</bdi>
              </span>
            )}
          </Item>
        ))}
      </Items>
    </>
  );
}
