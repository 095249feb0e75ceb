/** Citations and links, and how they reach the clipboard. */
export const cite = {
  title: 'Cite',
  styles: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL JSON' },
  copied: (style: string, sources: number) => `Copied ${sources === 1 ? 'the source' : `${sources} sources`} as ${style}`,
  accessed: (day: string) => `accessed ${day}`,
  undated: 'undated',
  untitled: (first: boolean) => (first ? 'Untitled' : 'untitled'),
  credits: (agency: string) => `Credits ${agency}`,
  link: 'Copy link',
  linkCopied: 'Copied a link to this',
  byHand: 'Copy this by hand',
  byHandHint: 'This browser does not let the page write to the clipboard. The text is selected: copy it with Ctrl+C, or Cmd+C on a Mac.',
  close: 'Close',
} as const;
