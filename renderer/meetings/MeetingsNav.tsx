import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { useText } from '../text/use-text.ts';

const VIEWS = [
  ['list', addresses.meetings],
  ['calendar', addresses.meetingCalendar],
  ['promises', addresses.promises],
] as const;

/** Stands over every view of the meetings: the tabs of the host State, and beneath them these views. */
export function MeetingsNav({ at }: { at: (typeof VIEWS)[number][1] }): ReactNode {
  const text = useText();
  return (
    <>
      <ContactsNav at={addresses.meetings} />
      <nav aria-label={text('meetings.view.label')} className="meeting-views">
        <ul className="lists">
          {VIEWS.map(([view, address]) => (
            <li key={view}>
              <ScreenLink to={address} className="lists-entry" current={address === at}>
                {text(`meetings.view.${view}`)}
              </ScreenLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
