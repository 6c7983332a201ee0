import { useMemo, useState } from 'react';
import type { ComparedSide } from '../../shared/duplicates/calls.ts';
import {
  defaultChoice,
  differingFields,
  joinPeople,
  type JoinedPerson,
} from '../../shared/duplicates/join.ts';
import type { ChoiceField, MergeChoices } from '../../shared/duplicates/schema.ts';
import { PersonInput } from '../../shared/people/schema.ts';

export type Side = 'a' | 'b';

/** Two records as the page compares them: which is kept, whose value stands, and what comes of it. */
export interface Comparison {
  a: PersonInput;
  b: PersonInput;
  /** Fields in which somebody has to choose. */
  differing: ReadonlySet<ChoiceField>;
  kept: Side;
  keep: (side: Side) => void;
  chosen: (field: ChoiceField) => Side;
  choose: (field: ChoiceField, side: Side) => void;
  /** The choices as the call takes them. */
  choices: MergeChoices;
  together: JoinedPerson;
}

const OTHER: Readonly<Record<Side, Side>> = { a: 'b', b: 'a' };

export function useComparison(first: ComparedSide, second: ComparedSide): Comparison {
  const [a, b] = useMemo(
    () => [PersonInput.strip().parse(first.person), PersonInput.strip().parse(second.person)],
    [first.person, second.person],
  );
  const differing = useMemo(() => new Set(differingFields(a, b)), [a, b]);
  const [kept, keep] = useState<Side>(() => fuller(first, second));
  const [picked, setPicked] = useState<Partial<Record<ChoiceField, Side>>>({});
  const chosen = (field: ChoiceField): Side => {
    const own = picked[field];
    if (own !== undefined) return own;
    const [keptFields, other] = kept === 'a' ? [a, b] : [b, a];
    return defaultChoice(field, keptFields, other) === 'keep' ? kept : OTHER[kept];
  };
  const choices: MergeChoices = {};
  for (const field of differing) choices[field] = chosen(field) === kept ? 'keep' : 'other';
  const sides = {
    a: { id: first.person.id, fields: a },
    b: { id: second.person.id, fields: b },
  };
  return {
    a,
    b,
    differing,
    kept,
    keep,
    chosen,
    choose: (field, side) => setPicked((now) => ({ ...now, [field]: side })),
    choices,
    together: joinPeople(sides[kept], sides[OTHER[kept]], choices),
  };
}

/** The record that more is tied to is kept at first; of two alike the older one. */
function fuller(a: ComparedSide, b: ComparedSide): Side {
  if (a.links.length !== b.links.length) return a.links.length > b.links.length ? 'a' : 'b';
  return a.person.createdAt <= b.person.createdAt ? 'a' : 'b';
}
