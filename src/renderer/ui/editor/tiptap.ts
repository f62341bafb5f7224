// For features that are loaded lazily and extend the editor.

export { quoteOf as highlightQuote } from '@renderer/ui/quoteOf';
export { documentOf } from './documentOf';
export { chooseMentions } from './mention/chooseMentions';
export { loadMentions, loadTagMentions } from './mention/loadMentions';
export { Mention } from './mention/Mention';
export { MentionList, type MentionListHandle, type MentionListProps } from './mention/MentionList';
export type { MentionItem } from './mention/mentionItem';
export { RichTextEditor } from './RichTextEditor';
export { replaceDocument } from './replaceDocument';
export { richTextExtensions } from './richTextExtensions';
export { ToolButton } from './toolbar/ToolButton';
