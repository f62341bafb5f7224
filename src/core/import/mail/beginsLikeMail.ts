const trace = /^(?:received|return-path|message-id|mime-version|delivered-to|x-mailer|dkim-signature)$/;
const address = /^(?:from|to|date|subject|cc|reply-to|sender)$/;

/**
 * Whether a text (line ends `\n`) begins like a message: `surely` with a head of which one line is a mail program's own and
 * two more are a message's, `maybe` with any of them.
 */
export function beginsLikeMail(start: string): 'surely' | 'maybe' | 'no' {
  const head = start.replace(/^From [^\n]*\n/, '').split('\n\n', 1)[0] ?? '';
  const lines = head.split('\n').filter((line) => !/^[ \t]/.test(line));
  const last = start.includes('\n\n') ? lines : lines.slice(0, -1);
  const names = last.map((line) => /^([!-9;-~]{1,80}):/.exec(line)?.[1]?.toLowerCase() ?? '');
  const nameless = names.filter((name) => name === '').length;
  if (names[0] === '' || names.length === 0 || nameless > 0.1 * names.length) return 'no';
  const traces = names.filter((name) => trace.test(name)).length;
  const addressed = new Set(names.filter((name) => address.test(name))).size;
  if ((traces > 0 && addressed >= 2) || traces >= 3 || (addressed >= 4 && names.includes('from')))
    return 'surely';
  return traces + addressed > 0 ? 'maybe' : 'no';
}
