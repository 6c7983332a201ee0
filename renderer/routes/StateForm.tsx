import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ROUTE_STATES, type Route, type RouteState } from '../../shared/routes/schema.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

const none = { error: undefined, errorAt: () => undefined };

/** What somebody just said of a route: one line, dated now. */
export function StateForm({ route }: { route: Route }): ReactNode {
  const text = useText();
  const [state, setState] = useState<RouteState>(route.state);
  const [stateNote, setNote] = useState(route.stateNote);
  const save = () => {
    api.routes
      .setState({ id: route.id, revision: route.revision, state, stateNote })
      .then(() => {
        toast(text('routes.stateToast', { name: route.name, state: text(`routes.state.${state}`) }));
      })
      .catch(toastProblem);
  };
  return (
    <form
      className="fields route-state"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ChoiceField
        {...none}
        name="state"
        label={text('routes.field.state')}
        value={state}
        onChange={setState}
        choices={ROUTE_STATES.map((value) => ({ value, label: text(`routes.state.${value}`) }))}
      />
      <TextField
        {...none}
        name="stateNote"
        label={text('routes.field.stateNote')}
        value={stateNote}
        onChange={setNote}
      />
      <Button type="submit" variant="default">
        {text('routes.setState')}
      </Button>
    </form>
  );
}
