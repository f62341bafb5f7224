import { ok } from '@core/model/result';
import { readLanguageFile } from '../services/languageFiles';
import { headersOfFile, pageHeaders } from '../services/pageHeaders';
import { readBuiltFile } from '../services/readBuiltFile';
import { isOwnAddress } from './pageOrigin';

/** Answers a request of the page's own scheme from the built files, from the user's languages and from nowhere else. */
export async function answerPageRequest(
  request: Request,
  folders: { readonly page: string; readonly languages: string },
): Promise<Response> {
  if (!isOwnAddress(request.url)) return refuse(404, 'There is no such page in Assay.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Assay’s page can only be read.');
  const { pathname } = new URL(request.url);
  const language = await readLanguageFile(folders.languages, pathname);
  const file = language ? ok(language) : await readBuiltFile(folders.page, pathname);
  if (!file.ok) return refuse(404, file.error.message);
  const { bytes, mediaType, cacheControl } = file.value;
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: { ...headersOfFile(pathname), 'content-type': mediaType, 'cache-control': cacheControl },
  });
}

function refuse(status: number, message: string): Response {
  return new Response(message, {
    status,
    headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
