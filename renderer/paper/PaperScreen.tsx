import { Button, NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { DistrictId } from '../../shared/districts/schema.ts';
import { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { AUDIENCES, PAPER_KINDS } from '../../shared/paper/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { useCall } from '../app/queries.ts';
import { useTask } from '../app/use-task.ts';
import { Badge } from '../components/Badge.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { instantText, today } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** Cards for the pocket and sheets for wall and people: what would print, what changed since, and the printing itself. */
export function PaperScreen(): ReactNode {
  const text = useText();
  const interfaceLanguage = useLanguage();
  const task = useTask();
  const [what, setWhat] = useState<(typeof PAPER_KINDS)[number]>('call-tree');
  const [districtId, setDistrictId] = useState('');
  const [audience, setAudience] = useState<(typeof AUDIENCES)[number]>('citizens');
  const [language, setLanguage] = useState<InterfaceLanguage>(interfaceLanguage);
  const { data: districts } = useCall('districts', 'list', {});
  const chosen = DistrictId.safeParse(districtId);
  const scope = { what, audience, language, districtId: chosen.success ? chosen.data : null };
  const { data, error, refetch } = useCall('paper', 'preview', scope);
  const changed = data?.pages.filter(({ state }) => state !== 'same').length ?? 0;

  const print = async (changedOnly: boolean) => {
    const file = await window.chancery.pickSave({
      title: text('paper.print.title'),
      suggestedName: `${text(`paper.kind.${what}`)}-${String(data?.version ?? 1)}-${today()}.pdf`,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (file === null) return;
    const done = await task.run((options) =>
      api.paper.print({ ...scope, path: file.ref, changedOnly }, options).catch((failure: unknown) => {
        toastProblem(failure);
        return null;
      }),
    );
    if (done === null) return;
    toast(text('paper.print.done', { count: done.pages, version: done.version }));
    void refetch();
  };

  return (
    <Screen
      kind="list"
      title={text('paper.title')}
      lead={<ContactsNav at={addresses.paper} />}
      actions={
        <>
          {data?.printedVersion != null && changed > 0 && changed < data.pages.length && (
            <Button variant="default" loading={task.isRunning} onClick={() => void print(true)}>
              {text('paper.print.changed', { count: changed })}
            </Button>
          )}
          <Button
            loading={task.isRunning}
            disabled={data === undefined || data.pages.length === 0}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void print(false)}
          >
            {text('paper.print.all')}
          </Button>
        </>
      }
    >
      <div className="paper-choices">
        <NativeSelect
          label={text('paper.field.what')}
          value={what}
          data={PAPER_KINDS.map((value) => ({ value, label: text(`paper.kind.${value}`) }))}
          onChange={({ currentTarget }) =>
            setWhat(PAPER_KINDS.find((kind) => kind === currentTarget.value) ?? what)
          }
        />
        <NativeSelect
          label={text('paper.field.district')}
          value={districtId}
          data={[
            { value: '', label: text('paper.everywhere') },
            ...(districts?.rows ?? []).map((row) => ({
              value: row.id,
              label: `${'\u00a0\u00a0'.repeat(row.depth)}${row.name}`,
            })),
          ]}
          onChange={({ currentTarget }) => setDistrictId(currentTarget.value)}
        />
        {what === 'people-sheet' && (
          <NativeSelect
            label={text('paper.field.audience')}
            value={audience}
            data={AUDIENCES.map((value) => ({ value, label: text(`paper.audience.${value}`) }))}
            onChange={({ currentTarget }) =>
              setAudience(AUDIENCES.find((each) => each === currentTarget.value) ?? audience)
            }
          />
        )}
        <NativeSelect
          label={text('paper.field.language')}
          value={language}
          data={InterfaceLanguage.options.map((value) => ({ value, label: languageName(value) }))}
          onChange={({ currentTarget }) =>
            setLanguage(InterfaceLanguage.options.find((each) => each === currentTarget.value) ?? language)
          }
        />
      </div>
      <p className="note">{text(`paper.about.${what}`)}</p>
      {error !== null && (
        <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
      )}
      {data === undefined ? (
        error === null && <RecordSkeleton />
      ) : (
        <>
          <p>
            <b>{text('paper.version', { version: data.version })}</b>
            {' · '}
            {data.printedAt === null || data.printedVersion === null
              ? text('paper.never')
              : text('paper.printed', { version: data.printedVersion, at: instantText(data.printedAt) })}
          </p>
          {data.gone.length > 0 && (
            <p className="note">
              {text('paper.gone')} <bdi>{data.gone.join(text('common.comma'))}</bdi>
            </p>
          )}
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{text('paper.column.page')}</th>
                <th scope="col">{text('paper.column.lines')}</th>
                <th scope="col">{text('paper.column.state')}</th>
              </tr>
            </thead>
            <tbody>
              {data.pages.map((page) => (
                <tr key={page.key}>
                  <th scope="row">
                    <bdi>{page.title}</bdi>
                  </th>
                  <td>{text('common.number', { count: page.lines })}</td>
                  <td>
                    {page.state === 'same' ? (
                      <span className="quiet">{text('paper.state.same')}</span>
                    ) : (
                      <Badge tone="verify">{text(`paper.state.${page.state}`)}</Badge>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Screen>
  );
}
