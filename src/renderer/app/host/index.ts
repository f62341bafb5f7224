export { createHost } from './createHost';
