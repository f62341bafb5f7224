export { ScenePicture } from './ScenePicture';
