import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/fonts';
import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { keepEarlyKeys } from './commands/earlyKeys';
import { start } from './start';

keepEarlyKeys.begin();
// On its way while the window's first look is drawn.
const started = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App started={started} />);
