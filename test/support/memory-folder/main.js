// A folder in the memory of the browser, for a VS Code without a server. The test reads and writes it, and watches,
// over a channel: { read: path } is answered with { path, text }, and { write: path, text } is done.
const vscode = require('vscode');

exports.activate = ({ subscriptions }) => {
  /** Contents by path. */
  const files = new Map();
  const changed = new vscode.EventEmitter();
  const channel = new BroadcastChannel('memory-folder');
  const isFolder = (path) => [...files.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`));
  const contentOf = (uri) => {
    const content = files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  };
  const write = (uri, content) => {
    const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    files.set(uri.path, content);
    changed.fire([{ type, uri }]);
  };
  channel.onmessage = ({ data }) => {
    if (data.read) {
      const content = files.get(data.read);
      channel.postMessage({ path: data.read, text: content && new TextDecoder().decode(content) });
    }
    if (data.write) write(vscode.Uri.from({ scheme: 'memory', path: data.write }), new TextEncoder().encode(data.text));
  };
  const folder = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat: (uri) => {
      if (isFolder(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: contentOf(uri).length };
    },
    readDirectory: (uri) => {
      const start = `${uri.path.replace(/\/$/, '')}/`;
      const inside = [...files.keys()].filter((file) => file.startsWith(start));
      const names = inside.map((file) => file.slice(start.length).split('/'));
      const typeOf = (rest) => (rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
      return [...new Map(names.map(([name, ...rest]) => [name, typeOf(rest)]))];
    },
    createDirectory: () => {},
    readFile: contentOf,
    writeFile: write,
    delete: (uri) => {
      files.delete(uri.path);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    rename: (from, to) => {
      write(to, contentOf(from));
      folder.delete(from);
    },
  };
  const search = {
    provideFileSearchResults: (_query, options) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${options.folder.path}/`))
        .map((path) => options.folder.with({ path })),
  };
  subscriptions.push(
    { dispose: () => channel.close() },
    vscode.workspace.registerFileSystemProvider('memory', folder),
    vscode.workspace.registerFileSearchProvider('memory', search),
  );
};
