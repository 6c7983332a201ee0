import { IconFolders } from '@tabler/icons-react';
import { CaseId } from '../../shared/cases/schema.ts';
import { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { useWaiting } from '../app/waiting.ts';
import { CaseForm } from './CaseForm.tsx';
import { CaseScreen } from './CaseScreen.tsx';
import { CasesListScreen } from './CasesListScreen.tsx';
import { EditCaseScreen } from './EditCaseScreen.tsx';
import { NewCaseForScreen } from './NewCaseForScreen.tsx';
import { searchCases } from './search.ts';

export const cases: Domain = {
  rail: {
    label: 'common.nav.cases',
    address: addresses.cases,
    icon: <IconFolders size={20} stroke={1.75} aria-hidden />,
    useCount: () => useWaiting('cases'),
  },
  routes: [
    { path: '/cases', screen: () => <CasesListScreen /> },
    { path: '/cases/new', screen: () => <CaseForm /> },
    { path: '/cases/new/$id', screen: record(PersonId, (id) => <NewCaseForScreen id={id} />) },
    { path: '/cases/$id', screen: record(CaseId, (id) => <CaseScreen id={id} />) },
    { path: '/cases/$id/edit', screen: record(CaseId, (id) => <EditCaseScreen id={id} />) },
  ],
  search: { title: 'common.nav.cases', search: searchCases },
  commands: [{ title: 'cases.create', address: addresses.newCase }],
};
