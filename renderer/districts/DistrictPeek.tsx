import type { ReactNode } from 'react';
import type { DistrictSummary } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { useText } from '../text/use-text.ts';

/** A district beside the tree. Shows what the tree already holds. */
export function DistrictPeek({ district }: { district: DistrictSummary }): ReactNode {
  const text = useText();
  const above = district.path.slice(0, -1);
  return (
    <>
      <Facts>
        <Fact label={text('districts.field.parentId')}>
          {above.length > 0 && <bdi>{above.join(' › ')}</bdi>}
        </Fact>
        <Fact label={text('districts.field.code')}>
          {district.code !== '' && <Code>{district.code}</Code>}
        </Fact>
        <Fact label={text('districts.field.nativeName')}>
          {district.nativeName !== '' && <bdi>{district.nativeName}</bdi>}
        </Fact>
        <Fact label={text('districts.field.aliases')}>
          {district.aliases.length > 0 && <bdi>{district.aliases.join(text('common.comma'))}</bdi>}
        </Fact>
        <Fact label={text('districts.field.shape')}>
          {text(district.isDrawn ? 'districts.drawn' : 'districts.notDrawn')}
        </Fact>
      </Facts>
      {district.archivedAt === null && (
        <p>
          <ScreenLink to={addresses.coverageOf(district.id)} className="link">
            {text('districts.toCoverage')}
          </ScreenLink>
        </p>
      )}
    </>
  );
}
