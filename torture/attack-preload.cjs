// What an attacker can send who has broken out of the page into the preload's world: anything, on any channel, over the real port.
const { contextBridge, ipcRenderer } = require('electron');

let port = null;
let ports = 0;
const answers = [];
ipcRenderer.on('core-port', (event) => {
  port = event.ports[0];
  ports += 1;
  port.addEventListener('message', ({ data }) => answers.push(data));
});

const nested = (depth) => (depth === 0 ? 1 : [nested(depth - 1)]);
const ring = {};
ring.self = ring;
const own = (text) => JSON.parse(text);

/** Values that fit no schema of ours, each where an object is expected. */
const values = () => [
  undefined,
  null,
  0,
  -1,
  NaN,
  Infinity,
  10n,
  true,
  '',
  'lock',
  'x'.repeat(2 * 1024 * 1024),
  [],
  [[]],
  [{}],
  nested(100),
  ring,
  new Map([['a', 1]]),
  new Set([1]),
  new Date(0),
  /x/,
  new Error('x'),
  new Uint8Array(16),
  new Uint8Array(2 * 1024 * 1024),
  new ArrayBuffer(8),
  new Array(3_000_000),
  own('{"__proto__":{"polluted":true}}'),
  own('{"constructor":{"prototype":{"polluted":true}}}'),
  { extra: 1 },
  { title: 1, filters: [], multiple: true },
  { title: 'x', filters: [{ name: 'x', extensions: ['../../x'] }], multiple: true },
  { title: 'x'.repeat(1000), suggestedName: 'x', filters: [] },
  { paths: '/etc/passwd' },
  { paths: [1] },
  { paths: new Array(1000).fill('/etc/passwd') },
  { text: 1 },
  { text: 'x'.repeat(200_000) },
  { language: '../../etc', theme: 'light', direction: 'ltr' },
  { language: 'en', theme: 'pink', direction: 'ltr' },
];

/** Envelopes around a call that would make a vault, each wrong in one way. */
const envelopes = (input) => {
  const call = { type: 'call', id: 900_000, name: 'vault.create', input };
  const without = (key) => Object.fromEntries(Object.entries(call).filter(([name]) => name !== key));
  const ids = [-1, 1.5, NaN, Infinity, '1', null, [1], { valueOf: 1 }, 2 ** 60, true, 1n];
  const types = [
    'Call',
    'result',
    'event',
    'progress',
    'cancelled',
    'start',
    'connect',
    'grant',
    'end',
    'constructor',
    1,
    null,
    ['call'],
  ];
  const names = ['', 'x'.repeat(101), 1, null, ['vault.create'], { toString: 'vault.create' }, true];
  const extras = [
    'origin',
    'actor',
    'signal',
    'options',
    'rights',
    '__proto__',
    'constructor',
    'path',
    'ref',
    'Type',
  ];
  return [
    ...values(),
    ...['type', 'id', 'name'].map(without),
    ...ids.map((id) => ({ ...call, id })),
    ...types.map((type) => ({ ...call, type })),
    ...names.map((name) => ({ ...call, name })),
    ...extras.map((key) => own(JSON.stringify({ ...call }).replace(/}$/, `,"${key}":{"x":1}}`))),
    ...values().map((value) => ({ ...call, [typeof value]: value })),
    ...values().map((value) => [call, value]),
    ...values().map((value) => ({ type: 'cancel', id: value })),
    [call],
    JSON.stringify(call),
    { call },
    { ...call, input: { ...input, padding: 'x'.repeat(2 * 1024 * 1024) } },
  ];
};

contextBridge.exposeInMainWorld('hostile', {
  hasPort: () => port !== null,
  /** Asks for the core's port again and again; answers how many there are. */
  askForPorts: async () => {
    for (let count = 0; count < 20; count++) await ipcRenderer.invoke('hello', {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    return ports;
  },
  /** Sends every malformed message to the core; answers how many. */
  attackCore: (input) => {
    let sent = 0;
    for (const message of envelopes(input)) {
      try {
        port.postMessage(message);
        sent += 1;
      } catch {
        // The browser itself refuses to send it.
      }
    }
    return sent;
  },
  answers: () => JSON.stringify(answers),
  /** Sends every malformed payload on every channel; answers how many were sent, and what was not refused. */
  attackShell: async () => {
    const channels = [
      'hello',
      'pick-files',
      'pick-save',
      'grant-dropped',
      'lock',
      'ready-to-lock',
      'copy',
      'appearance',
    ];
    const unrefused = [];
    let sent = 0;
    for (const channel of channels) {
      for (const payload of values()) {
        const args = sent % 7 === 0 ? [payload, payload] : [payload];
        const answer = await ipcRenderer.invoke(channel, ...args).catch(() => undefined);
        sent += 1;
        if (answer !== undefined) unrefused.push(channel);
      }
    }
    for (const channel of [
      '',
      'constructor',
      '__proto__',
      'toString',
      'core-port',
      'before-lock',
      'start',
      'end',
    ]) {
      const answer = await ipcRenderer.invoke(channel, {}).catch(() => undefined);
      sent += 1;
      if (answer !== undefined) unrefused.push(channel);
      ipcRenderer.send(channel, {});
    }
    return { sent, unrefused };
  },
  /** The same channels with payloads that would be right from our own page. */
  askNicely: async () => {
    const asks = {
      hello: {},
      'pick-files': { title: 'x', filters: [], multiple: true },
      'pick-save': { title: 'x', suggestedName: 'x', filters: [] },
      'grant-dropped': { paths: ['/etc/passwd'] },
      copy: { text: 'from another frame' },
      appearance: { language: 'fr', theme: 'dark', direction: 'ltr' },
      'ready-to-lock': {},
      lock: {},
    };
    const answered = [];
    for (const [channel, payload] of Object.entries(asks)) {
      if ((await ipcRenderer.invoke(channel, payload).catch(() => undefined)) !== undefined)
        answered.push(channel);
    }
    return answered;
  },
});
