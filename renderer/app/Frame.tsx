import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import type { Domain } from './domain.ts';
import { domains } from './domains.ts';
import { goBack } from './navigate.ts';
import { Palette, openPalette } from './Palette.tsx';
import { RailHead } from './RailHead.tsx';
import { ScreenLink } from './ScreenLink.tsx';

/** Rail, search field, and the screen. */
export function Frame(): ReactNode {
  const text = useText();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    // A screen that focuses something by itself keeps it; otherwise the keyboard starts at the new screen.
    if (document.activeElement === null || document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
  }, [pathname]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && wasAtRest) goBack('/');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="frame">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {text('common.skip')}
      </a>
      <nav className="rail" aria-label={text('common.rail')}>
        <RailHead />
        <ul className="rail-list">
          {domains.map(
            ({ rail }) => rail && <RailEntry key={rail.address} rail={rail} pathname={pathname} />,
          )}
        </ul>
      </nav>
      <header className="topbar">
        <button type="button" className="search-field" aria-haspopup="dialog" onClick={openPalette}>
          <IconSearch size={16} aria-hidden />
          <span className="search-words">{text('common.search.open')}</span>
          <kbd aria-hidden>{isMac() ? '⌘ K' : 'Ctrl K'}</kbd>
        </button>
        <Tooltip label={text('common.command.lock')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={text('common.command.lock')}
            onClick={() => window.chancery.lock()}
          >
            <IconLock size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <main id="main" className="content" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Palette />
    </div>
  );
}

function RailEntry({ rail, pathname }: { rail: NonNullable<Domain['rail']>; pathname: string }): ReactNode {
  const text = useText();
  const count = (rail.useCount ?? none)();
  const isCurrent =
    rail.address === '/'
      ? pathname === '/'
      : pathname === rail.address || pathname.startsWith(`${rail.address}/`);
  return (
    <li>
      <ScreenLink to={rail.address} className="rail-entry" current={isCurrent}>
        {rail.icon}
        <span className="rail-word">{text(rail.label)}</span>
        {count > 0 && (
          <span className="rail-count">
            <span aria-hidden>{count}</span>
            <span className="visually-hidden">{text('common.nav.waiting', { count })}</span>
          </span>
        )}
      </ScreenLink>
    </li>
  );
}

function none(): number {
  return 0;
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}

let wasAtRest = true;

// What Escape closes is gone by the time the key arrives at the frame, so it is looked for before anybody else has the key.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Escape') wasAtRest = isAtRest(event.target);
  },
  { capture: true },
);

/** Escape goes back only where it has nothing else to close or leave. */
function isAtRest(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]') !== null) return false;
  return !(
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
