import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type BrowserContext, chromium, type Frame, type Page, type Route } from '@playwright/test';
import { toChromium, toElectron } from './addressMapping';
import { decode, encode } from './ipcCodec';
import { preloadScript } from './pageSide';
import type { StandInState } from './standInState';

const binding = '__assayStandInSend';
const receiver = '__assayStandInReceive';

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
}

class StandInContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor(private readonly state: StandInState) {
    super();
  }

  setWindowOpenHandler(handler: StandInContents['openHandler']): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(): void {}

  send(channel: string, message: unknown): void {
    const { page } = this.state;
    const call = `window[${JSON.stringify(receiver)}]?.(${JSON.stringify(channel)}, ${JSON.stringify(encode(message))})`;
    // A page that is just closing hears nothing more, as in Electron.
    page?.evaluate(call).catch(() => undefined);
  }
}

/** `BrowserWindow`: a page of a Chromium that keeps its profile in Assay's `userData`. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  private destroyed = false;

  constructor(
    private readonly state: StandInState,
    private readonly options: WindowOptions,
  ) {
    super();
    this.webContents = new StandInContents(state);
    state.app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    const { state, options } = this;
    const context = await launchChromium(state, options);
    state.context = context;
    const page = context.pages()[0] ?? (await context.newPage());
    state.page = page;
    // A window the page opens gets nothing at all, even before it is closed again.
    await context.route('**/*', (route) => route.abort('blockedbyclient'));
    await page.route('**/*', (route) => this.answer(route, page));
    await context.exposeBinding(binding, (source, channel: string, message: string) =>
      this.call(source.frame, channel, message),
    );
    const preload = options.webPreferences?.preload;
    if (preload) {
      const source = await readFile(preload, 'utf8');
      await context.addInitScript({ content: preloadScript(source, binding, receiver) });
    }
    context.on('page', (other) => {
      if (this.webContents.openHandler({ url: toElectron(other.url()) }).action !== 'allow')
        void other.close();
    });
    page.on('close', () => this.afterClose());
    await page.goto(toChromium(address));
    this.emit('ready-to-show');
    state.opened.resolve(page);
  }

  /** What a click on the window's closing button does. */
  async close(): Promise<void> {
    this.emit('close', { preventDefault: () => undefined });
    await this.state.page?.close({ runBeforeUnload: false });
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }
  isMinimized(): boolean {
    return false;
  }
  show(): void {}
  restore(): void {}
  focus(): void {}

  private afterClose(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
    this.state.app.emit('window-all-closed');
  }

  /** Every request of the page: first the session's filter, then the handler of its scheme. Nothing reaches a network. */
  private async answer(route: Route, page: Page): Promise<void> {
    const request = route.request();
    const url = toElectron(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && this.isPrevented(url))
      return route.abort('aborted');
    const handler = this.state.schemes.get(new URL(url).protocol.slice(0, -1));
    if ((await this.isCancelled(url)) || !handler) return route.abort('blockedbyclient');
    const response = await handler(new Request(url, { method: request.method() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  private isPrevented(url: string): boolean {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    // Electron does not ask for what the app itself loads.
    if (this.state.page?.url() !== 'about:blank')
      this.webContents.emit('will-navigate', { url, preventDefault });
    return prevented;
  }

  private isCancelled(url: string): Promise<boolean> {
    const { filter } = this.state;
    return new Promise((done) =>
      filter ? filter({ url }, ({ cancel }) => done(cancel === true)) : done(false),
    );
  }

  private async call(frame: Frame, channel: string, message: string): Promise<string> {
    const handler = this.state.calls.get(channel);
    if (!handler) throw new Error(`No handler is registered for ${channel}.`);
    const senderFrame = {
      url: toElectron(frame.url()),
      origin: new URL(frame.url()).origin === 'null' ? 'null' : toElectron(new URL(frame.url()).origin),
      parent: frame.parentFrame(),
    };
    const event = { sender: this.webContents, senderFrame };
    return encode(await handler(event, ...(decode(message) as unknown[])));
  }
}

function launchChromium(state: StandInState, options: WindowOptions): Promise<BrowserContext> {
  const profile = state.paths.get('userData');
  if (!profile) throw new Error('Assay opened its window before it said where its profile is.');
  return chromium.launchPersistentContext(profile, {
    ...(state.launch.browser ? { executablePath: state.launch.browser } : {}),
    headless: state.launch.headless,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Chromium's own sandbox cannot start for the administrator, as whom tests run in containers.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
