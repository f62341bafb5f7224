import { type AddRequest, useAddRequest } from './addRequest';

/** Opens “Add to a board” for these things. */
export function askForBoard(request: AddRequest): void {
  useAddRequest.setState({ request });
}
