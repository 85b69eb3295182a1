import WebSocket from 'ws';

/** A message of a WebDriver BiDi server: the answer to a command, or an event. */
interface BidiMessage {
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface PendingCommand {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Thrown when the browser refuses a command. */
export class BidiError extends Error {
  override readonly name = 'BidiError';
}

/** A WebDriver BiDi session. */
export interface BidiClient {
  /** Sends a command and gives its result in the form that the caller knows from the protocol. */
  readonly send: <Result>(method: string, params: object) => Promise<Result>;
  readonly close: () => void;
}

/** Connects to a WebDriver BiDi server and begins a session. */
export async function connectBidi(address: string): Promise<BidiClient> {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const pending = new Map<number, PendingCommand>();
  let lastId = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as BidiMessage; // the protocol's form
    const command = message.id == null ? undefined : pending.get(message.id);
    if (message.id == null || !command) return;
    pending.delete(message.id);
    if (message.error) command.reject(new BidiError(`${message.error}: ${message.message ?? ''}`));
    else command.resolve(message.result);
  });
  socket.once('close', () => {
    for (const { reject } of pending.values()) reject(new BidiError('The browser closed the connection'));
    pending.clear();
  });
  const send = <Result>(method: string, params: object): Promise<Result> => {
    lastId += 1;
    const id = lastId;
    return new Promise<Result>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new BidiError('The connection is closed'));
      pending.set(id, { resolve: (result) => resolve(result as Result), reject }); // see BidiClient.send
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  return { send, close: () => socket.terminate() };
}
