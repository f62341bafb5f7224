import { expect, test } from 'vitest';
import { browserArguments } from './browserArguments';

test('the app window talks to the network, runs without its sandbox or uses the user’s own profile', () => {
  const given = browserArguments('http://127.0.0.1:4870/?token=once.x', '/data/browser');
  expect(given).toContain('--app=http://127.0.0.1:4870/?token=once.x');
  expect(given).toContain('--user-data-dir=/data/browser');
  expect(given).toContain('--proxy-server=http://127.0.0.1:9');
  expect(given).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  expect(given).toContain('--force-webrtc-ip-handling-policy=disable_non_proxied_udp');
  expect(given).toContain('--disable-background-networking');
  expect(given.join(' ')).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/);
});
