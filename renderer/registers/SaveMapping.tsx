import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import type { Preview } from './words.ts';

/** Keeps how this file is read for the next one with the same columns. */
export function SaveMapping({ preview, fileName }: { preview: Preview; fileName: string }): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const save = async () => {
    try {
      const saved = await api.people.saveMappingProfile({
        ...(preview.profile === null ? {} : { id: preview.profile.id }),
        name: name.trim(),
        headings: preview.columns.map((column) => column.name),
        mapping: preview.mapping,
      });
      toast(text('registers.mappingSaved', { name: saved.name }));
      setOpen(false);
    } catch (error) {
      toastProblem(error);
    }
  };
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setName(preview.profile?.name ?? fileName.replace(/\.[^.]{1,8}$/u, ''));
          setOpen(true);
        }}
      >
        {text('registers.saveMapping')}
      </Button>
      {isOpen && (
        <Dialog title={text('registers.saveMapping')} onClose={() => setOpen(false)}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <TextInput
              label={text('registers.mappingName')}
              value={name}
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <div className="buttons">
              <Button type="submit" disabled={name.trim() === ''}>
                {text('common.action.save')}
              </Button>
              <Button variant="default" onClick={() => setOpen(false)}>
                {text('common.action.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
