import type { Session } from 'electron';
import { answerPageRequest } from './answerPageRequest';
import { filterRequests } from './filterRequests';
import { pageOrigin, pageScheme } from './pageOrigin';
import { setPermissions } from './permissions';

/** Where the session's pages (and languages, see `readLanguageFile`) come from, and all they may ask for. */
export function hardenSession(
  session: Session,
  folders: { readonly page: string; readonly languages: string },
  developing: boolean,
): void {
  session.protocol.handle(pageScheme, (request) => answerPageRequest(request, folders));
  setPermissions(session);
  filterRequests(session, developing);
  session.setSpellCheckerEnabled(process.platform === 'darwin');
  // Should it ever be turned on, it still looks for dictionaries here and not on the network.
  session.setSpellCheckerDictionaryDownloadURL(`${pageOrigin}/dictionaries/`);
  // Files go out through `files.save`, which asks.
  session.on('will-download', (event) => event.preventDefault());
}
