import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  /** What taking it out is called. */
  removeLabel: string;
  onRemove: () => void;
}

/** Something that was chosen, and can be taken out again. */
export function ChosenItem({ name, removeLabel, onRemove }: Props): ReactNode {
  return (
    <li className="chip">
      <bdi>{name}</bdi>
      <ActionIcon variant="subtle" color="gray" aria-label={removeLabel} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
