import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { BriefingId } from '../../shared/briefings/schema.ts';
import type { ReadPlace } from '../../shared/reader/result.ts';
import { useText } from '../text/use-text.ts';
import { DocumentText } from './DocumentText.tsx';
import { PagePicture } from './PagePicture.tsx';

interface Props {
  briefingId: BriefingId;
  place: ReadPlace;
}

/** A document at one place: its text with the passage marked, or the page as a picture where the format has pages. */
export function DocumentView({ briefingId, place }: Props): ReactNode {
  const text = useText();
  const [shown, setShown] = useState<'text' | 'page'>('text');
  const { page } = place;
  return (
    <div className="stack">
      {page !== undefined && (
        <SegmentedControl
          size="xs"
          aria-label={text('briefings.document.show')}
          value={shown}
          data={[
            { value: 'text', label: text('briefings.document.text') },
            { value: 'page', label: text('briefings.document.page') },
          ]}
          onChange={(value) => setShown(value === 'page' ? 'page' : 'text')}
        />
      )}
      {shown === 'page' && page !== undefined ? (
        <PagePicture
          key={`${String(page)} ${place.part ?? ''}`}
          briefingId={briefingId}
          page={page}
          part={place.part}
        />
      ) : (
        <DocumentText briefingId={briefingId} place={place} />
      )}
    </div>
  );
}
