import { claimsView } from '@renderer/features/claims';
import { codebookView } from '@renderer/features/codebook';
import { compareView } from '@renderer/features/compare';
import { historyView } from '@renderer/features/history';
import { libraryView } from '@renderer/features/library';
import { reportView } from '@renderer/features/report';
import { searchView } from '@renderer/features/search';
import { settingsView } from '@renderer/features/settings';
import type { View } from './view';

/** The navigation “Workbench”, from top to bottom. */
export const views: readonly View[] = [
  libraryView,
  codebookView,
  claimsView,
  compareView,
  reportView,
  searchView,
  historyView,
  settingsView,
];
