import {
  IconAddressBook,
  IconArrowsExchange,
  IconFileImport,
  IconFolders,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HomeArea, HomeLine } from '../../shared/home/calls.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { dueOnText, remainingText } from '../text/due.ts';
import { isTextKey, type Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { addressOf } from './address-of.ts';

const icons: Readonly<Record<HomeArea, ReactNode>> = {
  people: <IconUsers size={18} stroke={1.75} aria-hidden />,
  contacts: <IconAddressBook size={18} stroke={1.75} aria-hidden />,
  briefings: <IconFileImport size={18} stroke={1.75} aria-hidden />,
  cases: <IconFolders size={18} stroke={1.75} aria-hidden />,
  exchange: <IconArrowsExchange size={18} stroke={1.75} aria-hidden />,
};

/** One thing that needs somebody: who or what, why, and until when. */
export function HomeRow({ line, now }: { line: HomeLine; now: number }): ReactNode {
  const text = useText();
  const title = line.title === '' ? reasonText(text, line) : line.title;
  return (
    <li>
      <ScreenLink to={addressOf(line)} className="home-line">
        <span className="home-icon">{icons[line.area]}</span>
        <span className="home-what">
          <bdi className="home-title">{title}</bdi>
          <span className="home-why">
            {line.title !== '' && reasonText(text, line)}
            {line.context !== '' && (
              <>
                {' · '}
                <bdi>{line.context}</bdi>
              </>
            )}
          </span>
        </span>
        <When line={line} now={now} />
      </ScreenLink>
    </li>
  );
}

function When({ line, now }: { line: HomeLine; now: number }): ReactNode {
  const { dueAt, dueOn, severity } = line;
  if (dueAt === null && dueOn === null) return null;
  const words = dueAt === null ? dueOnText(dueOn) : remainingText(dueAt, now);
  return (
    <time
      className="home-when"
      dateTime={dueAt ?? dueOn ?? ''}
      title={dueAt === null ? dateText(dueOn ?? '') : instantText(dueAt)}
    >
      {severity === 'overdue' ? <Badge tone="danger">{words}</Badge> : words}
    </time>
  );
}

function reasonText(text: Text, line: HomeLine): string {
  if (line.reason === 'document-expiring' && line.recordId === null)
    return text('home.moreDocuments', { count: line.count });
  const clock = `cases.clock.${line.detail}`;
  return text(`home.reason.${line.reason}`, {
    count: line.count,
    clock: isTextKey(clock) ? text(clock) : '',
  });
}
