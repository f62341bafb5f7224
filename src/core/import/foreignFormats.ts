import type { FileKind } from './sniff';

const spoken = 'Films and sound are not read yet.';
const unpack = 'Unpack it and import what is in it.';
const office = 'Open it in a word processor and save it as .docx.';

/**
 * Kinds that are known by their content, and said by name while no importer takes them: `label` completes “… is
 * a …”, and `advice` says what to do instead.
 */
export const foreignFormats: Partial<Record<FileKind, { readonly label: string; readonly advice: string }>> =
  {
    video: { label: 'video', advice: spoken },
    sound: { label: 'sound recording', advice: spoken },
    heic: { label: 'picture (HEIC)', advice: 'Save it as JPEG or PNG and import that.' },
    'old-office': { label: 'file of an old Office program', advice: office },
    protected: {
      label: 'document protected by a password',
      advice: 'Open it in a word processor and save it without the password.',
    },
    odp: { label: 'presentation (OpenDocument)', advice: 'Save it as PDF and import that.' },
    pptx: { label: 'presentation (PowerPoint)', advice: 'Save it as PDF and import that.' },
    assay: { label: 'case of Assay', advice: 'Open it as a case instead of importing it as a source.' },
    qdpx: {
      label: 'project of a coding program (.qdpx)',
      advice:
        'It holds sources and work on them: import it by itself, not in an archive or as a version of a source.',
    },
    '7z': { label: 'compressed archive (7z)', advice: unpack },
    rar: { label: 'compressed archive (RAR)', advice: unpack },
    xz: { label: 'compressed file (xz)', advice: unpack },
    bzip2: { label: 'compressed file (bzip2)', advice: unpack },
    zstd: { label: 'compressed file (zstd)', advice: unpack },
    database: { label: 'database (SQLite)', advice: 'Export what you need from it as text.' },
    program: { label: 'program', advice: 'It holds no document.' },
  };
