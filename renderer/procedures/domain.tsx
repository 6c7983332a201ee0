import { ProcedureId } from '../../shared/procedures/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { EditProcedureScreen } from './EditProcedureScreen.tsx';
import { ProcedureForm } from './ProcedureForm.tsx';
import { ProcedureScreen } from './ProcedureScreen.tsx';
import { ProceduresListScreen } from './ProceduresListScreen.tsx';
import { searchProcedures } from './search.ts';

export const procedures: Domain = {
  routes: [
    { path: '/briefings/procedures', screen: () => <ProceduresListScreen /> },
    { path: '/briefings/procedures/new', screen: () => <ProcedureForm /> },
    { path: '/briefings/procedures/$id', screen: record(ProcedureId, (id) => <ProcedureScreen id={id} />) },
    {
      path: '/briefings/procedures/$id/edit',
      screen: record(ProcedureId, (id) => <EditProcedureScreen id={id} />),
    },
  ],
  search: { title: 'procedures.title', search: searchProcedures },
  commands: [
    { title: 'procedures.command', address: addresses.procedures },
    { title: 'procedures.create', address: addresses.newProcedure },
  ],
};
