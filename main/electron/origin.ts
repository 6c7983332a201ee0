import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron';

/** Scheme of everything the windows show; nothing is loaded from `file:` or from a network. */
export const SCHEME = 'app';
export const PAGE_URL = `${SCHEME}://chancery/index.html`;
export const READER_URL = `${SCHEME}://reader/index.html`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The page's content policy; the nonce is new with every load. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The reader's content policy: its own script and nothing else. */
export function readerPolicy(): string {
  return "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

/** Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** The paths under a folder that may be asked for, each with its file; nothing else is ever opened. */
export function allowedFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (extname(entry.name) in TYPES) files.set(path, join(folder, path));
    }
  };
  walk('');
  return files;
}

/**
 * Serves one folder as one host of our scheme to one session.
 * @see docs/decisions/0008-how-pages-are-served.md
 */
export function serve(
  session: Session,
  options: {
    host: string;
    folder: string;
    policy: (nonce: string) => string;
    /** The file that stands for the index now, with attributes for its root element; `null` for the index itself. */
    index?: () => { path: string; attributes: string } | null;
  },
): void {
  const files = allowedFiles(options.folder);
  const answerTo = async (request: ProtocolRequest): Promise<ProtocolResponse> => {
    const asked = request.method === 'GET' ? pathOf(request.url, options.host) : undefined;
    const index = asked === '/index.html' ? (options.index?.() ?? null) : null;
    const file = files.get(index?.path ?? '') ?? files.get(asked ?? '');
    if (file === undefined) return NOTHING;
    const nonce = randomBytes(16).toString('base64');
    const bytes = await readFile(file);
    const data =
      extname(file) === '.html'
        ? Buffer.from(withNonce(withAttributes(bytes.toString('utf8'), index?.attributes), nonce))
        : bytes;
    return { data, mimeType: typeOf(file), headers: headersOf(file, options.policy(nonce)) };
  };
  // `handle` loads a whole HTTP client into the shell before the first window is there: a quarter of the start.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  session.protocol.registerBufferProtocol(SCHEME, (request, answer) => {
    answerTo(request).then(answer, () => answer(NOTHING));
  });
}

const NOTHING: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

function pathOf(address: string, host: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.host !== host || url.search !== '' || url.username !== '' || url.port !== '') return undefined;
  return url.pathname;
}

function withAttributes(html: string, attributes: string | undefined): string {
  return attributes === undefined ? html : html.replace('<html ', `<html ${attributes} `);
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

function headersOf(file: string, policy: string): Record<string, string> {
  return {
    'Content-Type': typeOf(file),
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

/** Puts the nonce where the page's style libraries look for it. */
export function withNonce(html: string, nonce: string): string {
  const rest = html.replace(/<meta name="csp-nonce"[^>]*>/, '');
  return rest.replace(/<head>/, `<head><meta name="csp-nonce" content="${nonce}">`);
}
