import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, session, type PrintToPDFOptions, type Session, type WebContents } from 'electron';
import type { PrintJob } from '../documents/printer.ts';
import { allowedFiles, SCHEME } from './origin.ts';
import { appFolder } from './runtime-facts.ts';

const DOCUMENT_URL = `${SCHEME}://document/index.html`;
/** A document takes longer than this only when something hangs. */
const LIMIT_MS = 120_000;
/** Fonts are asked for while the pages are laid out; each pass may find some that the one before did not know. */
const PASSES = 8;
const SETTLE_MS = 60;

/** Only the document itself, its own styles and the fonts of the house; no script at all. */
function documentPolicy(nonce: string): string {
  return `default-src 'none'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/**
 * Prints a document in a hidden sandboxed window without scripts, network, or preload, and closes it.
 * @returns the PDF
 * @throws Error when the window breaks, takes too long, or `signal` is aborted
 */
export async function printDocument(job: PrintJob, signal: AbortSignal): Promise<Uint8Array> {
  const place = takePlace();
  const window = new BrowserWindow({
    show: false,
    focusable: false,
    skipTaskbar: true,
    webPreferences: {
      session: place.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      images: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      backgroundThrottling: false,
      webgl: false,
      plugins: false,
      v8CacheOptions: 'none',
    },
  });
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  const timer = setTimeout(() => {
    stop(new Error('time'));
  }, LIMIT_MS);
  const onAbort = (): void => {
    stop(new Error('cancelled'));
  };
  signal.addEventListener('abort', onAbort);
  window.webContents.on('render-process-gone', () => {
    stop(new Error('gone'));
  });
  try {
    place.show(job.html);
    const printed = printUntilSettled(window.webContents, job, place);
    return await Promise.race([printed, stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    place.giveBack();
    if (!window.isDestroyed()) window.destroy();
  }
}

/**
 * Laying out asks for the fonts, and one that has arrived may still be decoded while the next pass prints boxes in its place. So two passes
 * count, one after the other, that asked for nothing and gave as much.
 */
async function printUntilSettled(contents: WebContents, job: PrintJob, place: Place): Promise<Uint8Array> {
  await contents.loadURL(DOCUMENT_URL);
  let pdf = new Uint8Array();
  let quietLength: number | null = null;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = place.asked();
    pdf = new Uint8Array(await contents.printToPDF(optionsOf(job)));
    await wait(SETTLE_MS);
    while (place.isServing()) await wait(SETTLE_MS);
    const isQuiet = place.asked() === before;
    if (isQuiet && pdf.length === quietLength) break;
    quietLength = isQuiet ? pdf.length : null;
  }
  return pdf;
}

function optionsOf({ paper, isLandscape }: PrintJob): PrintToPDFOptions {
  return {
    pageSize: paper,
    landscape: isLandscape,
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    // Figures alone: they need no font that a system may lack.
    footerTemplate:
      '<div style="width:100%;font:8px sans-serif;text-align:center;color:#000"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
    generateTaggedPDF: true,
  };
}

interface Place {
  session: Session;
  show(html: string): void;
  /** How many fonts were asked for so far. */
  asked(): number;
  isServing(): boolean;
  giveBack(): void;
}

const free: Place[] = [];
let made = 0;

/** A session that no other document uses at the same time. Sessions live as long as the program, so one is used again, emptied. */
function takePlace(): Place {
  return free.pop() ?? makePlace(`document-${String(++made)}`);
}

function makePlace(name: string): Place {
  const own = session.fromPartition(name, { cache: false });
  const files = fontFiles();
  let html = '';
  let asked = 0;
  let serving = 0;
  const place: Place = {
    session: own,
    show: (document) => {
      html = document;
    },
    asked: () => asked,
    isServing: () => serving > 0,
    giveBack: () => {
      html = '';
      void own.clearStorageData().then(() => free.push(place));
    },
  };
  // As for the pages: see docs/decisions/0008-how-pages-are-served.md.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  own.protocol.registerBufferProtocol(SCHEME, (request, answer) => {
    const url = URL.canParse(request.url) ? new URL(request.url) : null;
    const path = request.method === 'GET' && url?.host === 'document' ? url.pathname : '';
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'Content-Security-Policy': documentPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    };
    const file = files.get(path);
    if (path === '/index.html') {
      answer({ mimeType: 'text/html', charset: 'utf-8', headers, data: Buffer.from(withFonts(html, nonce)) });
    } else if (file === undefined) {
      answer({ statusCode: 404, data: Buffer.alloc(0) });
    } else {
      asked++;
      serving++;
      const mimeType = path.endsWith('.css') ? 'text/css' : 'font/woff2';
      answer({ mimeType, headers, data: readFileSync(file) });
      serving--;
    }
  });
  return place;
}

/** The style sheet of the fonts, and the fonts, as the page has them. */
function fontFiles(): ReadonlyMap<string, string> {
  const all = allowedFiles(join(appFolder, 'renderer'));
  return new Map([...all].filter(([path]) => path === '/fonts.css' || path.endsWith('.woff2')));
}

function withFonts(html: string, nonce: string): string {
  return html
    .replace('<style>', `<style nonce="${nonce}">`)
    .replace('<head>', '<head>\n<link rel="stylesheet" href="/fonts.css">');
}
