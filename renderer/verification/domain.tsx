import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { EndingServicesScreen } from './EndingServicesScreen.tsx';
import { ExerciseScreen } from './ExerciseScreen.tsx';
import { ExercisesScreen } from './ExercisesScreen.tsx';
import { ToVerifyScreen } from './ToVerifyScreen.tsx';

export const verification: Domain = {
  routes: [
    { path: '/contacts/verify', screen: () => <ToVerifyScreen /> },
    { path: '/contacts/exercises', screen: () => <ExercisesScreen /> },
    {
      path: '/contacts/exercises/$name',
      screen: ({ name = '' }) => <ExerciseScreen key={name} name={name} />,
    },
    { path: '/contacts/services', screen: () => <EndingServicesScreen /> },
  ],
  commands: [
    { title: 'verification.command', address: addresses.toVerify },
    { title: 'verification.exercises.command', address: addresses.exercises },
    { title: 'verification.services.command', address: addresses.endingServices },
  ],
};
