import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Session } from '../identity/session.ts';
import { cookieOf, knows, languageOf, sameOrigin } from '../routes/who.ts';
import type { Shell } from '../shell.ts';
import { act } from './act.ts';
import { fullName, Hall, roomName } from './hall.ts';
import type { Io, LiveSocket } from './io.ts';
import { Signals } from './signals.ts';
import { understood } from './understood.ts';
import { watch } from './watch.ts';

/** The live half of the api: who watches what, and acts by socket. */
export class LiveServer {
  readonly shell: Shell;
  readonly io: Io;
  readonly #signals: Signals;
  readonly #halls = new Map<string, Hall>();

  constructor(http: HttpServer, shell: Shell) {
    this.shell = shell;
    this.io = new Server(http, {
      path: '/socket.io',
      serveClient: false,
      maxHttpBufferSize: 256 * 1024,
      perMessageDeflate: false,
      // Other pages may not speak as whoever is signed in here; programs send no origin.
      allowRequest: ({ headers: { origin, host } }, answer) =>
        answer(null, origin === undefined || sameOrigin(origin, host)),
    });
    this.io.use(understood);
    this.#signals = new Signals(this.io, shell.tail);
    this.io.on('connection', (socket) => this.#connected(socket));
    this.io.of('/').adapter.on('delete-room', (room: string) => this.#left(room));
    shell.writer.onCommitted((book, entries) =>
      this.#halls.get(book.state.assemblyId)?.committed(book, entries),
    );
    shell.tail.onNews(({ devices = [] }) => {
      for (const deviceId of devices) {
        shell.sessions.forget(deviceId);
        void this.#closeIfGone(deviceId);
      }
    });
  }

  /** The audience of an assembly, made with its first listener. */
  hall(assemblyId: string): Hall {
    const held = this.#halls.get(assemblyId);
    if (held) return held;
    const hall = new Hall(this.io, assemblyId, (see) =>
      this.shell.writer.look(assemblyId, see, { fresh: false }),
    );
    this.#halls.set(assemblyId, hall);
    return hall;
  }

  /** Who speaks on a socket: asked anew each time, since devices are revoked and gain participants. */
  async sessionOf(socket: LiveSocket): Promise<Session | null> {
    if (socket.data.token === null) return null;
    const session = await this.shell.sessions.of(socket.data.token);
    socket.data.deviceId = session?.deviceId ?? socket.data.deviceId;
    return session;
  }

  /** A revoked device hears and says nothing more. */
  closeDevice(deviceId: string): void {
    for (const socket of this.io.of('/').sockets.values())
      if (socket.data.deviceId === deviceId) socket.disconnect(true);
  }

  async close(): Promise<void> {
    for (const hall of this.#halls.values()) hall.stop();
    this.#signals.stop();
    await this.io.close();
  }

  #connected(socket: LiveSocket): void {
    const { headers, auth } = socket.handshake;
    const said = typeof auth.token === 'string' ? auth.token : null;
    const { importSecret } = this.shell.settings;
    socket.data = {
      token: said ?? cookieOf(headers.cookie),
      deviceId: null,
      locale: languageOf(headers['accept-language']),
      exempt: knows(headers, 'x-import-secret', importSecret),
      rooms: new Set(),
    };
    void this.sessionOf(socket).catch(() => undefined);
    socket.on('watch', (message, answer) => void watch(this, socket, message, answer));
    socket.on('unwatch', (message) => this.#unwatch(socket, message));
    socket.on('act', (message, answer) => void act(this, socket, message, answer));
    socket.on('signal', (message, answer) => void this.#signals.show(this, socket, message, answer));
    // A frame that is no message of ours ends that connection, and nothing else.
    socket.on('error', () => socket.disconnect(true));
    socket.conn.on('error', () => socket.disconnect(true));
  }

  #unwatch(socket: LiveSocket, message: unknown): void {
    const id = (message as { assemblyId?: unknown } | null)?.assemblyId;
    if (typeof id !== 'string') return;
    socket.data.rooms.delete(id);
    void socket.leave(roomName(id));
    void socket.leave(fullName(id));
  }

  #left(room: string): void {
    const assemblyId = /^(?:room|full):(.+)$/.exec(room)?.[1];
    if (!assemblyId) return;
    const { rooms } = this.io.of('/').adapter;
    if (rooms.has(roomName(assemblyId)) || rooms.has(fullName(assemblyId))) return;
    this.#halls.get(assemblyId)?.stop();
    this.#halls.delete(assemblyId);
    this.shell.tail.unwatch(assemblyId);
  }

  /** Another process changed a device; if it is gone, so are its connections here. */
  async #closeIfGone(deviceId: string): Promise<void> {
    if (![...this.io.of('/').sockets.values()].some(({ data }) => data.deviceId === deviceId)) return;
    const device = await this.shell.prisma.device
      .findUnique({ where: { id: deviceId } })
      .catch(() => undefined);
    if (device === null) this.closeDevice(deviceId);
  }
}
