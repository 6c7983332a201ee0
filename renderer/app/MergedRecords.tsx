import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { Merge } from '../../shared/duplicates/schema.ts';
import type { PersonId } from '../../shared/people/schema.ts';
import type { UndoConflict } from '../../shared/records/undo.ts';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { ageText } from '../text/dates.ts';
import { fieldText, valueText } from '../text/records.ts';
import { text as say } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { api } from './client.ts';
import { goInstead } from './navigate.ts';
import { useCall } from './queries.ts';

/** What became part of a person's record, and a way to take it apart again. Nothing when nothing did. */
export function MergedRecords({ personId }: { personId: PersonId }): ReactNode {
  const text = useText();
  const { data } = useCall('people', 'merges', { personId });
  const merges = (data?.rows ?? []).filter((merge) => merge.keptId === personId);
  if (merges.length === 0) return null;
  return (
    <Section title={text('duplicates.merges.title')}>
      <MergeItems merges={merges} />
    </Section>
  );
}

/** Shows the record that an id leads to in place of the one that is gone. */
export function useKeptRecord(asked: PersonId, opened: PersonId | undefined): void {
  useEffect(() => {
    if (opened !== undefined && opened !== asked) goInstead(addresses.person(opened));
  }, [asked, opened]);
}

/** Merges as a list, each with what it kept aside and with its undoing. */
export function MergeItems({ merges }: { merges: readonly Merge[] }): ReactNode {
  const text = useText();
  return (
    <Items nothing={text('duplicates.merges.none')}>
      {merges.map((merge) => (
        <MergeItem key={merge.id} merge={merge} />
      ))}
    </Items>
  );
}

function MergeItem({ merge }: { merge: Merge }): ReactNode {
  const text = useText();
  const { keptName, otherName, by, at, undoneAt, undoneBy, notChosen, links } = merge;
  const [conflicts, setConflicts] = useState<readonly UndoConflict[]>([]);
  const undo = () => {
    undoMerge(merge)
      .then((outcome) => setConflicts(outcome))
      .catch(toastProblem);
  };
  return (
    <Item
      kind={<bdi>{otherName}</bdi>}
      detail={
        undoneAt === null ? (
          <Button
            size="xs"
            variant="default"
            onClick={undo}
            aria-label={text('duplicates.merges.undoNamed', { kept: keptName, other: otherName })}
          >
            {text('duplicates.merges.undo')}
          </Button>
        ) : (
          text('duplicates.merges.undone', { by: undoneBy, age: ageText(undoneAt) })
        )
      }
    >
      <span>{text('duplicates.merges.line', { kept: keptName, other: otherName })}</span>
      <span className="quiet">
        {' · '}
        {text('duplicates.merges.by', { by, age: ageText(at) })}
        {links.length > 0 && ` · ${text('duplicates.merges.links', { count: links.length })}`}
      </span>
      {notChosen.length > 0 && (
        <details className="merge-aside">
          <summary>{text('duplicates.merges.values', { count: notChosen.length })}</summary>
          <ul>
            {notChosen.map(({ field, value }) => (
              <li key={`${field}-${JSON.stringify(value)}`}>
                {fieldText('person', field)}: <bdi>{valueText('person', field, value, new Map())}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {conflicts.length > 0 && (
        <p className="note" role="status">
          {text('duplicates.stayed', {
            name: keptName,
            fields: conflicts
              .map(({ kind, field }) =>
                field === '' ? text('duplicates.wholeRecord') : fieldText(kind, field),
              )
              .join(text('common.comma')),
          })}
        </p>
      )}
    </Item>
  );
}

/** Takes a merge back and says what came of it. @returns what stayed as it is */
export async function undoMerge(merge: Pick<Merge, 'id' | 'keptName'>): Promise<readonly UndoConflict[]> {
  const { conflicts } = await api.people.undo({ mergeId: merge.id });
  toast(
    conflicts.length === 0
      ? say('duplicates.undone')
      : say('duplicates.undoneWith', { count: conflicts.length, name: merge.keptName }),
  );
  return conflicts;
}
