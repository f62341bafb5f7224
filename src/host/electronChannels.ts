/** The only two channels between page and main process in Electron. The page never names one. */
export const callChannel = 'assay:call';
export const eventChannel = 'assay:event';
