import type { ReactNode } from 'react';
import type { AlertInfo } from '../../shared/alerts/schema.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** What one block says: first what happens and what to do, then how sure, how soon, until when. */
export function AlertSays({ info }: { info: AlertInfo }): ReactNode {
  const text = useText();
  const listed = (values: readonly string[]) => values.join(text('common.comma'));
  const at = (instant: string | null) => instant !== null && instantText(instant);
  return (
    <Section title={text('alerts.section.infos')}>
      <div className="alert-says" lang={info.language} dir="auto">
        {info.description !== '' && <p className="pre">{info.description}</p>}
        {info.instruction !== '' && <p className="pre alert-instruction">{info.instruction}</p>}
      </div>
      <Facts>
        <Fact label={text('alerts.field.event')}>{info.event !== '' && <bdi>{info.event}</bdi>}</Fact>
        <Fact label={text('alerts.field.categories')}>
          {listed(info.categories.map((category) => text(`alerts.category.${category}`)))}
        </Fact>
        <Fact label={text('alerts.field.urgency')}>
          {info.urgency !== null && text(`alerts.urgency.${info.urgency}`)}
        </Fact>
        <Fact label={text('alerts.field.certainty')}>
          {info.certainty !== null && text(`alerts.certainty.${info.certainty}`)}
        </Fact>
        {info.responseTypes.length > 0 && (
          <Fact label={text('alerts.field.responseTypes')}>
            {listed(info.responseTypes.map((type) => text(`alerts.response.${type}`)))}
          </Fact>
        )}
        {info.effective !== null && <Fact label={text('alerts.field.effective')}>{at(info.effective)}</Fact>}
        {info.onset !== null && <Fact label={text('alerts.field.onset')}>{at(info.onset)}</Fact>}
        {info.expires !== null && <Fact label={text('alerts.field.expires')}>{at(info.expires)}</Fact>}
        {info.audience !== '' && (
          <Fact label={text('alerts.field.audience')}>
            <bdi>{info.audience}</bdi>
          </Fact>
        )}
        {info.contact !== '' && (
          <Fact label={text('alerts.field.contact')}>
            <bdi>{info.contact}</bdi>
          </Fact>
        )}
        {info.web !== '' && (
          <Fact label={text('alerts.field.web')}>
            <bdi className="ltr">{info.web}</bdi>
          </Fact>
        )}
        {info.resources.length > 0 && (
          <Fact label={text('alerts.field.resources')}>
            <bdi>{listed(info.resources.map((resource) => resource.description))}</bdi>
          </Fact>
        )}
        {info.eventCodes.length > 0 && (
          <Fact label={text('alerts.field.eventCodes')}>
            <bdi>{listed(info.eventCodes.map(pairText))}</bdi>
          </Fact>
        )}
        {info.parameters.length > 0 && (
          <Fact label={text('alerts.field.parameters')}>
            <bdi>{listed(info.parameters.map(pairText))}</bdi>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function pairText({ name, value }: { name: string; value: string }): string {
  return name === '' ? value : `${name} = ${value}`;
}
