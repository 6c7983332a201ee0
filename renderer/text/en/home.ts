export const home = {
  lead: 'What needs somebody at this mission today, {{date}}.',
  calm: {
    title: 'Nothing needs you today',
    text: 'No task is due, no clock runs out, no bundle waits. What comes up appears here by itself.',
  },
  group: {
    overdue: 'Overdue',
    today: 'Today',
    soon: 'In the coming days',
    open: 'When there is time',
  },
  reason: {
    'clock-overdue': '{{clock}}: time is over',
    'clock-running': '{{clock}}',
    'task-overdue': 'Task overdue',
    'task-due': 'Task',
    'handover-pending': 'Handover waits for the other side',
    'document-expired': 'Document has expired',
    'document-expiring': 'Document expires',
    'people-due': {
      one: '{{count}} registration is to be confirmed again',
      other: '{{count}} registrations are to be confirmed again',
    },
    'people-unreachable': {
      one: '{{count}} person has no contact point that works',
      other: '{{count}} people have no contact point that works',
    },
    'duplicates-open': {
      one: '{{count}} likely duplicate to look at',
      other: '{{count}} likely duplicates to look at',
    },
    'records-unconfirmed': {
      one: '{{count}} record is no longer named by the newest edition',
      other: '{{count}} records are no longer named by the newest edition',
    },
    'alert-current': 'Alert in force',
    'alert-announced': 'Alert announced',
    'candidates-waiting': {
      one: '{{count}} entry of a briefing waits for review',
      other: '{{count}} entries of a briefing wait for review',
    },
    'bundle-unanswered': 'No receipt for our bundle',
    'bundle-waiting': 'Received bundle waits for a decision',
    'partner-unconfirmed': 'Fingerprint not confirmed yet',
    'promise-overdue': 'Promise not kept yet',
    'promise-due': 'Promise due',
    'promises-open': {
      one: '{{count}} open promise of a meeting',
      other: '{{count}} open promises of meetings',
    },
    'coverage-gaps': {
      one: '{{count}} gap in who answers day and night',
      other: '{{count}} gaps in who answers day and night',
    },
    'numbers-failed': {
      one: '{{count}} number did not work when tried',
      other: '{{count}} numbers did not work when tried',
    },
    'services-ending': {
      one: '{{count}} contracted service has ended or ends within a month',
      other: '{{count}} contracted services have ended or end within a month',
    },
    'contacts-due': { one: '{{count}} contact needs verifying', other: '{{count}} contacts need verifying' },
  },
  moreDocuments: {
    one: '{{count}} more document expires',
    other: '{{count}} more documents expire',
  },
  more: { one: '{{count}} more line is not shown', other: '{{count}} more lines are not shown' },
  begin: {
    title: 'Where to begin',
    person: 'Register a person',
    personText: 'Citizens, their families, people of States you represent.',
    case: 'Open a case',
    caseText: 'One matter of one or more people, with its clocks and tasks.',
    briefing: 'Read a briefing',
    briefingText: 'Contacts and lists that the host State or a partner handed out.',
    exchange: 'Exchange mission cards',
    exchangeText: 'So that you and a partner can seal bundles for each other.',
  },
};
