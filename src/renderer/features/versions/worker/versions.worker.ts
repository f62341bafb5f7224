import { compareTexts } from '@core/versions/compareTexts';
import { findAndCarry } from './findAndCarry';
import type { VersionsAnswer, VersionsRequest } from './versionsMessages';

/** Compares texts and looks for highlights, off the page's thread. One question each; whoever cancels ends it. */
self.onmessage = (event: MessageEvent<VersionsRequest>) => {
  const request = event.data;
  if (request.kind === 'compare')
    send({ kind: 'compared', differences: compareTexts(request.older, request.newer) });
  else {
    const found = findAndCarry(request, (progress) => send({ kind: 'progress', ...progress }));
    send({ kind: 'found', ...found });
  }
};

function send(answer: VersionsAnswer): void {
  self.postMessage(answer);
}
