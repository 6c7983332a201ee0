import { IconArrowsExchange, IconFileImport, IconFolderPlus, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HomeArea } from '../../shared/home/calls.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

const STEPS = [
  {
    area: 'people',
    key: 'person',
    address: addresses.newPerson,
    icon: <IconUserPlus size={24} stroke={1.5} />,
  },
  {
    area: 'briefings',
    key: 'briefing',
    address: addresses.briefings,
    icon: <IconFileImport size={24} stroke={1.5} />,
  },
  { area: 'cases', key: 'case', address: addresses.newCase, icon: <IconFolderPlus size={24} stroke={1.5} /> },
  {
    area: 'exchange',
    key: 'exchange',
    address: addresses.exchange,
    icon: <IconArrowsExchange size={24} stroke={1.5} />,
  },
] as const;

/** Where a new mission begins: what it has not done yet; nothing once it has done all of it. */
export function Begin({ started }: { started: Readonly<Record<HomeArea, boolean>> }): ReactNode {
  const text = useText();
  const steps = STEPS.filter((step) => !started[step.area]);
  if (steps.length === 0) return null;
  return (
    <Section title={text('home.begin.title')}>
      <ul className="begin">
        {steps.map((step) => (
          <li key={step.key}>
            <ScreenLink to={step.address} className="begin-step">
              <span className="begin-icon" aria-hidden>
                {step.icon}
              </span>
              <span>
                <span className="begin-title">{text(`home.begin.${step.key}`)}</span>
                <span className="begin-text">{text(`home.begin.${step.key}Text`)}</span>
              </span>
            </ScreenLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
