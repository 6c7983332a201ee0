import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DistrictId } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ArchiveButton } from '../app/ArchiveButton.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Sketch } from '../components/Sketch.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { instantText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** A district: what it is called, what lies in it, its outline. */
export function DistrictScreen({ id }: { id: DistrictId }): ReactNode {
  const text = useText();
  const { data: district, error, refetch } = useCall('districts', 'get', { id });
  const history = useCall('districts', 'history', { id });
  const tree = useCall('districts', 'list', {});
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (district === undefined) return <RecordSkeleton />;
  const parts = (tree.data?.rows ?? []).filter(({ parentId }) => parentId === id);
  const fieldName = (field: string) => {
    const key = `districts.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  const above = district.path.slice(0, -1);
  return (
    <RecordPage
      title={district.name}
      {...(district.nativeName !== '' && { subtitle: <bdi>{district.nativeName}</bdi> })}
      state={district.archivedAt !== null && <Badge>{text('districts.archived')}</Badge>}
      facts={
        <>
          <Fact label={text('districts.field.code')}>
            {district.code !== '' && <Code>{district.code}</Code>}
          </Fact>
          <Fact label={text('districts.field.parentId')}>
            {district.parentId !== null && (
              <ScreenLink to={addresses.district(district.parentId)}>
                <bdi>{above.join(' › ')}</bdi>
              </ScreenLink>
            )}
          </Fact>
        </>
      }
      actions={
        <>
          <ArchiveButton record={district} name={district.name} calls={api.districts} />
          <Button
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => go(addresses.editDistrict(id))}
          >
            {text('common.action.edit')}
          </Button>
        </>
      }
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <Section title={text('districts.section.parts')}>
        <Items nothing={text('districts.parts.none')}>
          {parts.map((part) => (
            <Item key={part.id} kind={<Code>{part.code}</Code>}>
              <ScreenLink to={addresses.district(part.id)}>
                <bdi>{part.name}</bdi>
              </ScreenLink>
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('districts.field.shape')}>
        {district.shape === null ? (
          <p className="quiet">{text('districts.notDrawnHint')}</p>
        ) : (
          <Sketch label={text('districts.outline', { name: district.name })} rings={district.shape.flat()} />
        )}
      </Section>
      <Section title={text('districts.section.about')}>
        <Facts>
          <Fact label={text('districts.field.aliases')}>
            {district.aliases.length > 0 && <bdi>{district.aliases.join(text('common.comma'))}</bdi>}
          </Fact>
          <Fact label={text('districts.field.note')}>
            {district.note !== '' && <bdi className="pre">{district.note}</bdi>}
          </Fact>
          <Fact label={text('districts.field.updated')}>
            {text('people.updatedBy', { date: instantText(district.updatedAt), name: district.updatedBy })}
          </Fact>
        </Facts>
        {district.archivedAt === null && (
          <p>
            <ScreenLink to={addresses.coverageOf(id)} className="link">
              {text('districts.toCoverage')}
            </ScreenLink>
          </p>
        )}
      </Section>
    </RecordPage>
  );
}
