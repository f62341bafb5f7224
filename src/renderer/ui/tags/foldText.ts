export { foldText } from '@core/text/foldText';
