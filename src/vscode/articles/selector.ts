import type * as vscode from 'vscode';

/** The documents that language features are offered for: plain text, and the opt-in article language. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext', pattern: '**/*.txt' },
  { language: 'article' },
];
