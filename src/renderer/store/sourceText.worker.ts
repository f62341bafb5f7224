import { packTables } from './packedTables';
import { readSourceText } from './readSourceText';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const read = readSourceText(data);
  self.postMessage(read && packTables(read));
};
