/** Where every record and screen lives. Screens lead to each other by these, never by embedding. */
export const addresses = {
  home: '/',
  people: '/people',
  newPerson: '/people/new',
  person: (id: string) => `/people/${id}`,
  editPerson: (id: string) => `/people/${id}/edit`,
  settings: '/settings',
} as const;
