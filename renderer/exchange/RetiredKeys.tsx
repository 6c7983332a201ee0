import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Folded } from '../components/Folded.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { FingerprintDigits } from './FingerprintDigits.tsx';

interface Props {
  keys: OutputOf<typeof partnersCalls.ownKeys>;
  onRevoke: (keysId: string) => void;
}

/** Our keys of before: when, why they were replaced, and their digits. */
export function RetiredKeys({ keys, onRevoke }: Props): ReactNode {
  const text = useText();
  return (
    <Section title={text('trust.keys.before')}>
      <p className="quiet">{text(keys.length === 0 ? 'trust.keys.none' : 'trust.keys.beforeHint')}</p>
      {keys.map(({ id, validFrom, retiredAt, retiredReason, fingerprint }) => (
        <Folded
          key={id}
          as="details"
          title={text('trust.keys.span', {
            from: dateText(validFrom.slice(0, 10)),
            until: dateText((retiredAt ?? validFrom).slice(0, 10)),
          })}
        >
          <div className="stack retired-keys">
            <Facts>
              <Fact label={text('trust.keys.why')}>
                {retiredReason !== null && text(`trust.reason.${retiredReason}`)}
              </Fact>
            </Facts>
            <FingerprintDigits rows={fingerprint} />
            <div className="buttons">
              <Button variant="default" onClick={() => onRevoke(id)}>
                {text('trust.keys.revoke')}
              </Button>
            </div>
          </div>
        </Folded>
      ))}
    </Section>
  );
}
