/** Where the page of a loopback host finds its host, relative to its own origin. */
export const callPath = '/api/';
export const eventsPath = '/api/events';
/** Exchanges a one-time token for the token of this start. */
export const sessionPath = '/api/session';

/** The request header that carries the token. A page of another origin cannot set it without being asked for leave. */
export const tokenHeader = 'x-assay-token';

/** Name of the token in the address the host prints. */
export const tokenParameter = 'token';

/** How tokens begin that must be exchanged before use. */
export const onceTokenPrefix = 'once.';
