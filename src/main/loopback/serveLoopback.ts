import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { fail, ok, type Result } from '@core/model/result';
import { answerCall, type Handlers } from '@host/answerCall';
import { maximumMessageBytes } from '@host/limits';
import { callPath, eventsPath, sessionPath, tokenHeader, tokenParameter } from '@host/loopbackAddress';
import { decodeMessage, encodeMessage, wireMediaType } from '@host/wire';
import { readLanguageFile } from '../services/languageFiles';
import { headersOfFile, pageHeaders } from '../services/pageHeaders';
import { readBuiltFile } from '../services/readBuiltFile';
import { createAccessTokens } from './accessTokens';
import { loopbackHost } from './bindPort';
import { createEventStreams, type EventStreams } from './eventStreams';
import { readBody } from './readBody';
import { refusalOf } from './refusalOf';

export interface LoopbackOptions {
  readonly server: Server;
  readonly port: number;
  readonly handlers: Handlers;
  /** The built page, `out/renderer`. */
  readonly pageFolder: string;
  /** See `readLanguageFile`. */
  readonly languageFolder: string;
  readonly log: (line: string) => void;
  readonly maximumBytes?: number;
}

export interface Loopback {
  /** The address with its token, for the user. */
  readonly address: string;
  /** The address with a token that works once, for a command line. */
  onceAddress(): string;
  readonly events: EventStreams;
  /** Tells the windows, answers what is under way and lets the port go. */
  close(): Promise<void>;
}

/** Serves the page and the host contract on a bound port. See SECURITY.md for the rules. */
export function serveLoopback(options: LoopbackOptions): Loopback {
  const { server, handlers, log } = options;
  const origin = `http://${loopbackHost}:${options.port}`;
  const maximumBytes = options.maximumBytes ?? maximumMessageBytes;
  const tokens = createAccessTokens();
  const events = createEventStreams();
  const underWay = new Set<ServerResponse>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, origin);
    if (refusal) return sendSentence(request, response, refusal.status, refusal.message);
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] as string;
    if (!path.startsWith(callPath)) return sendFile(request, response, path);
    const token = request.headers[tokenHeader];
    if (path === sessionPath) {
      const main = tokens.exchange(token);
      return main ? sendMessage(response, { ok: true, value: main }) : sendForeign(request, response);
    }
    if (!tokens.accepts(token)) return sendForeign(request, response);
    if (path === eventsPath) {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
      return events.add(response);
    }
    const body = await readBody(request, maximumBytes);
    if (!body.ok) return sendSentence(request, response, 413, body.error.message);
    const parameters = decodeMessage(body.value);
    const name = path.slice(callPath.length);
    sendMessage(
      response,
      parameters.ok ? await answerCall(handlers, name, parameters.value, log) : parameters,
    );
  }

  async function sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const language = await readLanguageFile(options.languageFolder, path);
    const file = language ? ok(language) : await readBuiltFile(options.pageFolder, path);
    if (!file.ok) return sendSentence(request, response, 404, file.error.message);
    const { bytes, mediaType, cacheControl } = file.value;
    response.writeHead(200, {
      ...headersOfFile(path),
      'content-type': mediaType,
      'content-length': bytes.length,
      'cache-control': cacheControl,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  server.on('request', (request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      log(`A request failed unexpectedly: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.headersSent) response.destroy();
      else
        sendMessage(
          response,
          fail('internal', 'Assay made a mistake; try again, and report it if it stays.'),
        );
    });
  });

  return {
    address: `${origin}/?${tokenParameter}=${tokens.main}`,
    onceAddress: () => `${origin}/?${tokenParameter}=${tokens.mintOnce()}`,
    events,
    close() {
      events.send({ kind: 'closing' });
      events.end();
      return new Promise((done) => {
        server.close(() => done());
        // A browser opens connections ahead that never ask for anything, and Node counts those as busy.
        const letGo = () => {
          if (underWay.size === 0) server.closeAllConnections();
        };
        for (const response of underWay) response.once('close', () => setImmediate(letGo));
        letGo();
      });
    },
  };
}

function sendForeign(request: IncomingMessage, response: ServerResponse): void {
  const message =
    'This window belongs to an earlier start of Assay; open the address Assay printed when it started.';
  sendSentence(request, response, 401, message);
}

function sendSentence(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(message);
  // What is still being sent is thrown away, so that the sender gets to read the answer.
  request.resume();
}

function sendMessage(response: ServerResponse, message: Result<unknown>): void {
  const parts = encodeMessage(message);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  response.writeHead(200, {
    'content-type': wireMediaType,
    'content-length': length,
    'cache-control': 'no-store',
  });
  for (const part of parts) response.write(part);
  response.end();
}
