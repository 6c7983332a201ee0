import { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { Missing } from '../app/Missing.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { DuplicatesScreen } from './DuplicatesScreen.tsx';

export const duplicates: Domain = {
  routes: [
    { path: '/people/duplicates', screen: () => <DuplicatesScreen /> },
    {
      path: '/people/duplicates/$a/$b',
      screen: ({ a, b }) => {
        const [one, other] = [PersonId.safeParse(a), PersonId.safeParse(b)];
        if (!one.success || !other.success) return <Missing />;
        return <CompareScreen key={`${one.data} ${other.data}`} a={one.data} b={other.data} />;
      },
    },
  ],
  commands: [{ title: 'duplicates.command', address: addresses.duplicates }],
};
