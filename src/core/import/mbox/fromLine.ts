/** The line between messages: `From `, who sent it, and a time with its year. Programs differ in what follows. */
const fromLine =
  /^From \S.{0,200}?\b\d{1,2}:\d{2}(?::\d{2})?\b.{0,100}?\b(?:19|20)\d{2}\b|^From \S.{0,200}?\b(?:19|20)\d{2}\b.{0,100}?\b\d{1,2}:\d{2}/;

/** Whether a line, without its end, parts two messages. */
export function isFromLine(line: string): boolean {
  return fromLine.test(line.slice(0, 500));
}

/** Whether a text (line ends `\n`) begins as a mailbox does. */
export function beginsLikeMailbox(start: string): boolean {
  const [first = ''] = start.split('\n', 1);
  // Some programs write no time, but `-`, after the sender's place.
  return isFromLine(first) || /^From (?:\S+@\S+|- |MAILER-DAEMON)/.test(first);
}
