import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DistrictId, type DistrictName } from '../../shared/districts/schema.ts';
import { api } from '../app/client.ts';
import { useDistrictOptions } from '../app/DistrictField.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  /** What entries say, and which districts that may be. */
  words: readonly { text: string; entries: number; districts: DistrictName[] }[];
  onClose: () => void;
}

const SHOWN = 200;

/** Districts that sources name in words, each with the district of the list; what is sure is chosen already. */
export function MatchDialog({ words, onClose }: Props): ReactNode {
  const text = useText();
  const options = useDistrictOptions();
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({});
  const idFor = ({ text: said, districts }: Props['words'][number]): string | null =>
    chosen[said] === undefined ? (districts.length === 1 ? (districts[0]?.id ?? null) : null) : chosen[said];
  const matches = words.flatMap((line) => {
    const id = idFor(line);
    return id === null ? [] : [{ text: line.text, districtId: DistrictId.parse(id) }];
  });
  const take = () => {
    api.contacts
      .matchDistricts({ matches })
      .then(({ entries, changeSetId }) => {
        toastUndo(text('districts.match.done', { count: entries }), () => api.records.undo({ changeSetId }));
        onClose();
      })
      .catch(toastProblem);
  };
  return (
    <Dialog title={text('districts.match.title')} size="large" onClose={onClose}>
      <div className="stack">
        <p className="quiet">{text('districts.match.text')}</p>
        <ul className="match-lines">
          {words.slice(0, SHOWN).map((line) => (
            <li key={line.text} className="match-line">
              <span>
                <bdi>{line.text}</bdi>{' '}
                <span className="quiet">{text('districts.match.entries', { count: line.entries })}</span>
              </span>
              <SearchSelect
                label={text('districts.match.district', { text: line.text })}
                options={options}
                value={idFor(line)}
                nothing={text('districts.choose.nothing')}
                onChange={(id) => setChosen({ ...chosen, [line.text]: id })}
              />
            </li>
          ))}
        </ul>
        <div className="buttons">
          <Button disabled={matches.length === 0} onClick={take} data-autofocus>
            {text('districts.match.take', { count: matches.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
