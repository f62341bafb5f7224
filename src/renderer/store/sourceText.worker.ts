import { readSourceText } from './readSourceText';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => self.postMessage(readSourceText(data));
