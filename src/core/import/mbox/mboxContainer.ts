import { beginsLikeMail } from '../mail/beginsLikeMail';
import { sniff, startOfText } from '../sniff';
import type { ContainerFormat } from '../types';
import { beginsLikeMailbox } from './fromLine';

/** Mailboxes: one file of many messages, each taken in as a source of its own. */
export const mboxContainer: ContainerFormat = {
  name: 'mbox',
  label: 'Mailbox (MBOX)',
  extensions: ['mbox', 'mbx'],
  maximumBytes: 512 * 1024 * 1024,
  recognise({ bytes }) {
    const kind = sniff(bytes);
    if (kind !== 'text' && kind !== 'binary') return 0;
    const start = startOfText(bytes);
    return beginsLikeMailbox(start) && beginsLikeMail(start) !== 'no' ? 0.97 : 0;
  },
  async unpack(input) {
    const { readMailbox } = await import('./readMailbox');
    return readMailbox(input);
  },
};
