import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ProcedureId } from '../../shared/procedures/schema.ts';
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
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ProcedureState } from './ProcedureState.tsx';
import { Steps } from './Steps.tsx';

/** A procedure: what sets it going, what to do, whom to call. */
export function ProcedureScreen({ id }: { id: ProcedureId }): ReactNode {
  const text = useText();
  const { data: card, error, refetch } = useCall('procedures', 'get', { id });
  const history = useCall('procedures', 'history', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (card === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `procedures.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={card.title}
      subtitle={text(`procedures.level.${card.level}`)}
      state={
        <>
          {card.state !== 'valid' && <ProcedureState state={card.state} />}
          {card.archivedAt !== null && <Badge>{text('procedures.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('procedures.field.organisationId')}>
            {card.organisationId !== null && (
              <ScreenLink to={addresses.contact('organisation', card.organisationId)}>
                <bdi>{card.organisationName}</bdi>
              </ScreenLink>
            )}
          </Fact>
          <Fact label={text('procedures.field.districtIds')}>
            {card.districtIds.length === 0 ? (
              text('procedures.everywhere')
            ) : (
              <DistrictNames ids={card.districtIds} />
            )}
          </Fact>
          <Fact label={text('procedures.field.verified')}>
            <Confirmed confirmed={card.verified} />
          </Fact>
        </>
      }
      actions={
        <>
          <ArchiveButton record={card} name={card.title} calls={api.procedures} />
          <ConfirmMenu
            name={card.title}
            isDue={card.verifyDue}
            verify={(channel) => api.procedures.verify({ id, revision: card.revision, channel })}
          />
          <Button
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => go(addresses.editProcedure(id))}
          >
            {text('common.action.edit')}
          </Button>
        </>
      }
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      {card.trigger !== '' && (
        <Section title={text('procedures.field.trigger')}>
          <bdi className="pre">{card.trigger}</bdi>
        </Section>
      )}
      <Section title={text('procedures.section.steps')}>
        <Steps steps={card.steps} />
      </Section>
      <Section title={text('procedures.section.about')}>
        <Facts>
          <Fact label={text('procedures.field.validFrom')}>
            {card.validFrom !== null && dateText(card.validFrom)}
          </Fact>
          <Fact label={text('procedures.field.validUntil')}>
            {card.validUntil !== null && dateText(card.validUntil)}
          </Fact>
          <Fact label={text('procedures.field.source')}>
            {card.source !== '' && <bdi>{card.source}</bdi>}
          </Fact>
          <Fact label={text('procedures.field.reference')}>
            {card.reference !== '' && <bdi>{card.reference}</bdi>}
          </Fact>
          <Fact label={text('procedures.field.note')}>
            {card.note !== '' && <bdi className="pre">{card.note}</bdi>}
          </Fact>
          {card.unmapped.map((fact) => (
            <Fact key={fact.id} label={fact.label}>
              <bdi className="pre">{fact.value}</bdi>
            </Fact>
          ))}
          <Fact label={text('procedures.field.updated')}>
            {text('people.updatedBy', { date: instantText(card.updatedAt), name: card.updatedBy })}
          </Fact>
        </Facts>
      </Section>
      <RecordSources id={id} />
    </RecordPage>
  );
}
