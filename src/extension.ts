import type { ExtensionContext } from 'vscode';

/** Called by VS Code once, when the first article or annotation view is opened. */
export function activate(_context: ExtensionContext): void {}
