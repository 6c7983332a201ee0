import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { BriefingId } from '../../shared/briefings/schema.ts';
import { useTask } from '../app/use-task.ts';
import { api } from '../app/client.ts';
import { Problem } from '../components/Problem.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  briefingId: BriefingId;
  /** The page to begin with, from 1. */
  page: number;
  part: string | undefined;
}

interface Picture {
  url: string;
  pages: number;
  page: number;
}

/** A page of a PDF as a picture, drawn in the reader and handed over as such; its pages can be turned. */
export function PagePicture({ briefingId, page: begin, part }: Props): ReactNode {
  const text = useText();
  const [page, setPage] = useState(begin);
  const [picture, setPicture] = useState<Picture | null>(null);
  const { run, error, isRunning } = useTask();
  // A task's functions are new each time; the page alone decides when another picture is drawn.
  const draw = useRef(run);
  useEffect(() => {
    draw.current = run;
  });
  useEffect(() => {
    let url = '';
    const asked = { id: briefingId, page, ...(part === undefined ? {} : { part }) };
    void draw
      .current((options) => api.briefings.page(asked, options))
      .then((drawn) => {
        if (drawn === null) return;
        url = URL.createObjectURL(new Blob([drawn.png], { type: 'image/png' }));
        setPicture({ url, pages: drawn.pages, page });
      });
    return () => {
      if (url !== '') URL.revokeObjectURL(url);
    };
  }, [briefingId, page, part]);
  const pages = picture?.pages ?? page;
  return (
    <div className="document-page">
      <div className="document-turn">
        <ActionIcon
          variant="default"
          aria-label={text('briefings.document.before')}
          disabled={page <= 1}
          onClick={() => setPage(page - 1)}
        >
          <IconChevronLeft size={16} className="turns" aria-hidden />
        </ActionIcon>
        <span role="status">{text('briefings.document.pageOf', { page, pages })}</span>
        <ActionIcon
          variant="default"
          aria-label={text('briefings.document.after')}
          disabled={page >= pages}
          onClick={() => setPage(page + 1)}
        >
          <IconChevronRight size={16} className="turns" aria-hidden />
        </ActionIcon>
      </div>
      {error !== null && <Problem error={error} />}
      {picture !== null && picture.page === page ? (
        <img
          className="document-picture"
          src={picture.url}
          alt={text('briefings.document.pageOf', { page, pages })}
        />
      ) : (
        isRunning && <p className="quiet">{text('briefings.document.drawing')}</p>
      )}
    </div>
  );
}
