import { ListView, type viewsCalls } from '../../shared/views/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';

export const viewsHandlers: Handlers<typeof viewsCalls> = {
  get: (db, input) => {
    const view = db.value(`SELECT view FROM listView WHERE list = @list`, { list: input.list });
    return typeof view === 'string' ? ListView.parse(JSON.parse(view)) : null;
  },
  set: (db, input) => {
    db.run(`INSERT OR REPLACE INTO listView (list, view) VALUES (@list, @view)`, {
      list: input.list,
      view: JSON.stringify(input.view),
    });
    return { done: true };
  },
};
