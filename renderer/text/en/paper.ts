export const paper = {
  title: 'Cards and sheets',
  command: 'Print cards and sheets',
  everywhere: 'Whole country',
  gone: 'Throw away:',
  never: 'Never printed',
  printed: 'Version {{version}} was printed on {{at}}',
  version: 'Version {{version}}',
  kind: { 'call-tree': 'Pocket call tree', 'wall-sheet': 'Wall sheet', 'people-sheet': 'Sheet for people' },
  about: {
    'call-tree':
      'One small card for the country and for each district: who answers day and night for each function. A function without a number says so.',
    'wall-sheet': 'Who is competent where, with holder and every number in use, one page for each district.',
    'people-sheet':
      'What may be in anybody’s hands: emergency numbers, shelters, hospitals, consulates, ways out, curfews. Secure lines and duty officers never stand on it.',
  },
  audience: { citizens: 'Citizens', migrants: 'Migrants', employers: 'Employers' },
  field: { what: 'What', district: 'District', audience: 'For', language: 'Language' },
  column: { page: 'Page', lines: 'Lines', state: 'Since the last print' },
  state: { new: 'New', changed: 'Changed', same: 'Unchanged' },
  print: {
    title: 'Save as PDF',
    all: 'Print all',
    changed: { one: 'Print {{count}} changed page', other: 'Print {{count}} changed pages' },
    done: {
      one: '{{count}} page printed as version {{version}}',
      other: '{{count}} pages printed as version {{version}}',
    },
  },
};
