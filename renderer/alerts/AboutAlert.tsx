import type { ReactNode } from 'react';
import type { Alert } from '../../shared/alerts/schema.ts';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** Who sent what to whom: the envelope of the alert. */
export function AboutAlert({ alert }: { alert: Alert }): ReactNode {
  const text = useText();
  const listed = (values: readonly string[]) =>
    values.length > 0 && <bdi>{values.join(text('common.comma'))}</bdi>;
  return (
    <Section title={text('alerts.section.about')}>
      <Facts>
        <Fact label={text('alerts.field.sender')}>{alert.sender !== '' && <Code>{alert.sender}</Code>}</Fact>
        <Fact label={text('alerts.field.identifier')}>
          {alert.identifier !== '' && <Code>{alert.identifier}</Code>}
        </Fact>
        <Fact label={text('alerts.field.status')}>
          {alert.status !== null && text(`alerts.status.${alert.status}`)}
        </Fact>
        <Fact label={text('alerts.field.msgType')}>
          {alert.msgType !== null && text(`alerts.msgType.${alert.msgType}`)}
        </Fact>
        <Fact label={text('alerts.field.scope')}>
          {alert.scope !== null && text(`alerts.scope.${alert.scope}`)}
        </Fact>
        <Fact label={text('alerts.field.sent')}>{alert.sent !== null && instantText(alert.sent)}</Fact>
        {alert.source !== '' && (
          <Fact label={text('alerts.field.source')}>
            <bdi>{alert.source}</bdi>
          </Fact>
        )}
        {alert.restriction !== '' && (
          <Fact label={text('alerts.field.restriction')}>
            <bdi>{alert.restriction}</bdi>
          </Fact>
        )}
        {alert.addresses.length > 0 && (
          <Fact label={text('alerts.field.addresses')}>{listed(alert.addresses)}</Fact>
        )}
        {alert.codes.length > 0 && <Fact label={text('alerts.field.codes')}>{listed(alert.codes)}</Fact>}
        {alert.incidents.length > 0 && (
          <Fact label={text('alerts.field.incidents')}>{listed(alert.incidents)}</Fact>
        )}
        {alert.note !== '' && (
          <Fact label={text('alerts.field.note')}>
            <bdi className="pre">{alert.note}</bdi>
          </Fact>
        )}
        <Fact label={text('alerts.field.updated')}>
          {text('people.updatedBy', { date: instantText(alert.updatedAt), name: alert.updatedBy })}
        </Fact>
      </Facts>
    </Section>
  );
}
