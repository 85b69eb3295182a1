import type { Readable, Writable } from 'node:stream';

/** Commands to a Chromium over the pipe that it was started with. */
export interface DevtoolsPipe {
  /**
   * Sends a command and gives its result in the form that the caller knows from the protocol.
   * @param sessionId Of the target that it is for; else it is for the browser.
   */
  readonly send: <Result>(method: string, params: object, sessionId?: string) => Promise<Result>;
}

/** An answer; events have no id. */
interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Messages end with this sign. */
const END = '\0';

/** Talks to a browser that reads from one stream and writes to the other. */
export function connectPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const pending = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let unread = '';
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (data: string) => {
    const messages = (unread + data).split(END);
    unread = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer; // the protocol's form
      if (answer.id !== undefined) pending.get(answer.id)?.(answer);
    }
  });
  return {
    send: <Result>(method: string, params: object, sessionId?: string) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++lastId;
        pending.set(id, ({ result, error }) => {
          pending.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as Result); // see DevtoolsPipe.send
        });
        toBrowser.write(JSON.stringify({ id, method, params, sessionId }) + END);
      }),
  };
}
