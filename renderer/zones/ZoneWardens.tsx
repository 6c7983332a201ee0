import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { WardenZoneInput, type Warden, type WardenZone } from '../../shared/zones/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { useText } from '../text/use-text.ts';
import { testedText } from './tested.ts';

/** Whom to call, and whether the line was tried. */
export function ZoneWardens({ zone }: { zone: WardenZone }): ReactNode {
  const text = useText();
  const wardens = [...zone.wardens].sort((one, other) => Number(one.deputy) - Number(other.deputy));
  return (
    <Section title={text('zones.section.wardens')}>
      <Items nothing={text('zones.wardens.none')}>
        {wardens.map((warden) => (
          <Item
            key={warden.id}
            kind={text(warden.deputy ? 'zones.wardens.deputy' : 'zones.wardens.warden')}
            detail={<Line zone={zone} warden={warden} />}
          >
            <Name warden={warden} />
            {warden.phone !== '' && (
              <>
                {' · '}
                <Code>{warden.phone}</Code>
              </>
            )}
            {warden.languages.length > 0 && (
              <span className="quiet">
                {' '}
                · {warden.languages.map((tag) => languageName(tag)).join(text('common.comma'))}
              </span>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function Name({ warden }: { warden: Warden }): ReactNode {
  if (warden.personId === null) return <bdi>{warden.name}</bdi>;
  return (
    <ScreenLink to={addresses.person(warden.personId)}>
      <bdi>{warden.name}</bdi>
    </ScreenLink>
  );
}

/** When the line to a warden was tried; one press says that it worked today. */
function Line({ zone, warden }: { zone: WardenZone; warden: Warden }): ReactNode {
  const text = useText();
  const isToday = warden.lastTestOn === today();
  const tried = () => {
    const before = WardenZoneInput.strip().parse(zone);
    const wardens = before.wardens.map((other) =>
      other.id === warden.id ? { ...other, lastTestOn: today() } : other,
    );
    api.zones
      .update({ id: zone.id, revision: zone.revision, zone: { ...before, wardens } })
      .then(({ revision }) => {
        toastUndo(text('zones.wardens.triedToast', { name: warden.name }), () =>
          api.zones.update({ id: zone.id, revision, zone: before }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <span className="line-tried">
      {testedText(warden.lastTestOn)}
      {zone.archivedAt === null && !isToday && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${text('zones.wardens.tried')}: ${warden.name}`}
          onClick={tried}
        >
          {text('zones.wardens.tried')}
        </Button>
      )}
    </span>
  );
}
