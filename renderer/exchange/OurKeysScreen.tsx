import { Button } from '@mantine/core';
import { IconAlertTriangle, IconKey, IconWritingSign } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useCall } from '../app/queries.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { coSignatureFilters } from './files.ts';
import { FingerprintDigits } from './FingerprintDigits.tsx';
import { IncomingNote } from './IncomingNote.tsx';
import { LostKeysDialog } from './LostKeysDialog.tsx';
import { RetiredKeys } from './RetiredKeys.tsx';
import { RotateDialog } from './RotateDialog.tsx';
import { useIncomingFile } from './use-incoming-file.ts';
import { useSaveRevocation } from './use-save-revocation.ts';

/** Our keys: those in use, those of before, and what is done when they are changed or lost. */
export function OurKeysScreen(): ReactNode {
  const text = useText();
  const { data: keys, error } = useCall('partners', 'ownKeys', {});
  const [asked, setAsked] = useState<'rotate' | 'lost' | null>(null);
  const incoming = useIncomingFile();
  const revocation = useSaveRevocation();
  if (error !== null) return <Problem error={error} />;
  if (keys === undefined) return <RecordSkeleton />;
  const [current, ...before] = keys;
  const saveRevocation = async (what: Parameters<typeof revocation.save>[0]) => {
    const name = await revocation.save(what);
    if (name !== null) toast(text('trust.keys.revocationSaved', { name }));
  };
  const readCoSignature = async () => {
    const title = text('trust.keys.readCoSignature');
    const filters = coSignatureFilters(text);
    const [file] = await window.chancery.pickFiles({ title, filters, multiple: false });
    if (file !== undefined) incoming.readCard(file);
  };
  return (
    <Screen
      title={text('trust.keys.title')}
      lead={text('trust.keys.lead')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconAlertTriangle size={16} aria-hidden />}
            onClick={() => setAsked('lost')}
          >
            {text('trust.lost.open')}
          </Button>
          <Button leftSection={<IconKey size={16} aria-hidden />} onClick={() => setAsked('rotate')}>
            {text('trust.rotate.open')}
          </Button>
        </>
      }
    >
      <IncomingNote incoming={incoming} />
      {revocation.problem !== null && <Problem error={revocation.problem} />}
      {current !== undefined && (
        <Section title={text('trust.keys.inUse')}>
          <Facts>
            <Fact label={text('trust.keys.since')}>{dateText(current.validFrom.slice(0, 10))}</Fact>
          </Facts>
          <FingerprintDigits rows={current.fingerprint} />
          {current.coSigner !== null && (
            <p>
              <bdi>
                {text('trust.keys.coSigned', {
                  name: current.coSigner === '' ? text('trust.keys.someMission') : current.coSigner,
                })}
              </bdi>
            </p>
          )}
          <div className="buttons">
            <Button
              variant="default"
              onClick={() => void saveRevocation({ reason: 'lost', since: null, keysId: null })}
            >
              {text('trust.keys.advance')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconWritingSign size={16} aria-hidden />}
              onClick={() => void readCoSignature()}
            >
              {text('trust.keys.readCoSignature')}
            </Button>
          </div>
          <p className="quiet">{text('trust.keys.advanceHint')}</p>
        </Section>
      )}
      <RetiredKeys
        keys={before}
        onRevoke={(keysId) => void saveRevocation({ reason: 'superseded', since: null, keysId })}
      />
      {asked === 'rotate' && <RotateDialog onClose={() => setAsked(null)} />}
      {asked === 'lost' && <LostKeysDialog onClose={() => setAsked(null)} />}
    </Screen>
  );
}
