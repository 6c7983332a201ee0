import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { BundleSummary } from '../../shared/bundles/calls.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Age } from '../components/Age.tsx';
import { useText } from '../text/use-text.ts';
import { StateBadge } from './StateBadge.tsx';

const FIRST = 25;

/** Bundles sent and received, newest first, each leading to its page. */
export function BundleTable({ bundles }: { bundles: readonly BundleSummary[] }): ReactNode {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  if (bundles.length === 0) return <p className="quiet">{text('exchange.bundles.none')}</p>;
  const shown = isWhole ? bundles : bundles.slice(0, FIRST);
  return (
    <>
      <div className="bundle-scroller" role="group" aria-label={text('exchange.bundles.title')} tabIndex={0}>
        <table className="bundle-table">
          <thead>
            <tr>
              <th scope="col">{text('exchange.bundles.partner')}</th>
              <th scope="col">{text('exchange.bundles.way')}</th>
              <th scope="col">{text('exchange.bundles.state')}</th>
              <th scope="col">{text('exchange.bundles.at')}</th>
              <th scope="col" className="number">
                {text('exchange.bundles.records')}
              </th>
              <th scope="col">{text('exchange.bundles.purpose')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((bundle) => (
              <tr key={bundle.id}>
                <th scope="row">
                  <ScreenLink to={addresses.bundle(bundle.id)}>
                    <bdi>
                      {bundle.partnerName === '' ? text('exchange.bundles.notOnRecord') : bundle.partnerName}
                    </bdi>
                  </ScreenLink>
                </th>
                <td>{text(`exchange.way.${bundle.direction}`)}</td>
                <td>
                  <StateBadge state={bundle.state} />
                </td>
                <td>
                  <Age at={bundle.at} />
                </td>
                <td className="number">{bundle.records}</td>
                <td>
                  <bdi>{bundle.kind === 'recall' ? text('leaving.profile.recall') : bundle.purpose}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < bundles.length && (
        <Button className="bundle-more" variant="subtle" onClick={() => setWhole(true)}>
          {text('exchange.bundles.more', { count: bundles.length - shown.length })}
        </Button>
      )}
    </>
  );
}
