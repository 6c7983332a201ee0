import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/kernel/errors.ts';
import { MAP_LIMITS } from './limits.ts';
import { MapReply, type MapRequest } from './messages.ts';

type Asked = MapRequest extends infer Request
  ? Request extends MapRequest
    ? Omit<Request, 'id'>
    : never
  : never;

interface Waiting {
  done: (reply: MapReply) => void;
  failed: (error: unknown) => void;
}

/** The thread that reads map files: begun when a map is asked for, ended with whatever it was at when a file holds it up. */
export class MapThread {
  readonly #entry: URL;
  readonly #nativeBinding: string | null;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #last = 0;

  constructor(entry: URL, nativeBinding: string | null) {
    this.#entry = entry;
    this.#nativeBinding = nativeBinding;
  }

  /** @throws AppError `maps/damaged` when the file is no map, or takes too long or too much memory */
  async ask(request: Asked): Promise<MapReply> {
    const worker = (this.#worker ??= this.#start());
    this.#last += 1;
    const id = this.#last;
    const limitMs = request.what === 'look' ? MAP_LIMITS.openMs : MAP_LIMITS.tileMs;
    const timer = setTimeout(() => {
      this.close();
    }, limitMs);
    try {
      const reply = await new Promise<MapReply>((done, failed) => {
        this.#waiting.set(id, { done, failed });
        worker.postMessage({ ...request, id });
      });
      if (!reply.isSound) throw new AppError('maps/damaged');
      return reply;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /** Ends the thread; whoever waits is told that the file is damaged. */
  close(): void {
    const worker = this.#worker;
    this.#worker = null;
    for (const { failed } of this.#waiting.values()) failed(new AppError('maps/damaged'));
    this.#waiting.clear();
    void worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, {
      workerData: { nativeBinding: this.#nativeBinding },
      resourceLimits: { maxOldGenerationSizeMb: MAP_LIMITS.heapMb },
      stdout: true,
      stderr: true,
    });
    worker.unref();
    worker.on('message', (message: unknown) => {
      const reply = MapReply.parse(message);
      this.#waiting.get(reply.id)?.done(reply);
    });
    const ended = (): void => {
      if (this.#worker === worker) this.close();
    };
    worker.on('error', ended);
    worker.on('exit', ended);
    return worker;
  }
}
