import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { SealedResult } from './SealedResult.tsx';
import { SealForm } from './SealForm.tsx';
import type { Sealed } from './use-sealing.ts';

/** Seals cases for a partner: what leaves stands here, field by field, before anything is written. */
export function SealScreen(): ReactNode {
  const text = useText();
  const { searchStr } = useLocation();
  const partners = useOpened('partners', 'list', {});
  const purposes = useOpened('bundles', 'purposes', {});
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const asked = new URLSearchParams(searchStr);
  const caseIds = (asked.get('cases') ?? '').split(' ').filter((id) => id !== '');
  const partnerId = asked.get('partner') ?? '';

  const error = partners.error ?? purposes.error;
  if (error !== null) return <Problem error={error} />;
  if (partners.data === undefined || purposes.data === undefined) return <RecordSkeleton />;
  if (sealed !== null) return <SealedResult sealed={sealed} onAgain={() => setSealed(null)} />;
  return (
    <Screen
      title={text('leaving.title')}
      actions={
        <Button variant="default" onClick={() => go(addresses.exchangeProfiles)}>
          {text('leaving.profiles.title')}
        </Button>
      }
    >
      <SealForm
        key={searchStr}
        start={{ caseIds, partnerId }}
        partners={partners.data}
        purposes={purposes.data}
        onSealed={setSealed}
      />
    </Screen>
  );
}
