import type { Command } from '@renderer/app/commands/command';
import { showView, useWorkspace } from '@renderer/app/workspace';
import {
  IconFileDiff,
  IconFileInfo,
  IconFilePlus,
  IconFolderPlus,
  IconMessageCheck,
  IconReport,
  IconTrash,
  IconUserQuestion,
  IconVersions,
} from '@tabler/icons-react';
import { binSource } from './binSource';
import { useImportJob } from './import/importJob';
import { chooseFiles, chooseFolder } from './import/incomingFiles';
import { chooseNewerVersion } from './newerVersion';
import { showVersionsTab, useSideTab } from './sideTab';

const hasSource = () => useWorkspace.getState().sourceId !== null;

export const commands: readonly Command[] = [
  {
    id: 'library.import',
    label: 'Import sources',
    section: 'Source',
    keywords: ['add', 'open', 'file', 'take in'],
    keys: ['mod+I'],
    icon: IconFilePlus,
    perform: () => chooseFiles(),
  },
  {
    id: 'library.import-folder',
    label: 'Import a folder',
    section: 'Source',
    keywords: ['add', 'directory', 'take in', 'many'],
    icon: IconFolderPlus,
    perform: chooseFolder,
  },
  {
    id: 'library.reviewed-document',
    label: 'Reviewed document…',
    section: 'Report',
    keywords: ['comments', 'Word', 'docx', 'feedback', 'take over', 'back'],
    icon: IconMessageCheck,
    perform: () => chooseFiles('.docx'),
  },
  {
    id: 'library.import-report',
    label: 'Import report',
    section: 'Source',
    keywords: ['failed', 'skipped', 'taken in', 'last import'],
    icon: IconReport,
    available: () => useImportJob.getState().runs.length > 0,
    perform: () => useImportJob.setState({ isReportOpen: true }),
  },
  {
    id: 'library.sheet',
    label: 'About this source',
    section: 'Source',
    keywords: ['provenance', 'hash', 'origin', 'details', 'sheet'],
    keys: ['mod+alt+I'],
    icon: IconFileInfo,
    available: hasSource,
    perform: () => {
      showView('sources');
      useWorkspace.setState({ leftFirst: false });
      useSideTab.setState(({ tab }) => ({ tab: tab === 'sheet' ? 'annotations' : 'sheet' }));
    },
  },
  {
    id: 'library.origin',
    label: 'Say who this source is from',
    section: 'Source',
    keywords: ['origin', 'outlet', 'publisher'],
    icon: IconUserQuestion,
    available: hasSource,
    perform: () => {
      showView('sources');
      useWorkspace.setState({ leftFirst: false });
      useSideTab.setState({ tab: 'sheet', wantsOrigin: true });
    },
  },
  {
    id: 'library.newer-version',
    label: 'Newer version…',
    section: 'Source',
    keywords: ['update', 'replace', 'changed', 'edited', 'correction'],
    icon: IconVersions,
    available: hasSource,
    perform: chooseNewerVersion,
  },
  {
    id: 'library.versions',
    label: 'Versions of this source',
    section: 'Source',
    keywords: ['earlier', 'compare', 'difference', 'decide', 'edited'],
    icon: IconFileDiff,
    available: hasSource,
    perform: showVersionsTab,
  },
  {
    id: 'library.delete',
    label: 'Move this source to the bin',
    section: 'Source',
    keywords: ['delete', 'remove'],
    icon: IconTrash,
    available: hasSource,
    perform: binSource,
  },
];
