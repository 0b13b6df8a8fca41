/** The command for git's `merge.*.driver`. @param script path of the script */
export function driverCommand(script: string): string {
  return `sh ${quoted(script)} %O %A %B %P %L`;
}

/**
 * The script that git runs for an annotation file; its arguments are base, ours, theirs, path, and the length of the
 * conflict markers. Where our program is gone, or leaves the file as it is, git's own merge writes its markers.
 * @param node program that runs `program`, as Node does
 */
export function launcherScript(node: string, program: string): string {
  return `#!/bin/sh
# Written by the Article Annotator extension: merges an annotation file by annotation.
node=${quoted(node)}
program=${quoted(program)}
if [ -x "$node" ] && [ -f "$program" ]; then
  cp "$2" "$2.before"
  ELECTRON_RUN_AS_NODE=1 "$node" "$program" merge "$1" "$2" "$3" "$4"
  code=$?
  cmp -s "$2" "$2.before"
  same=$?
  rm -f "$2.before"
  if [ $code -eq 0 ] || [ $same -ne 0 ]; then exit $code; fi
fi
exec git merge-file --marker-size="\${5:-7}" "$2" "$1" "$3"
`;
}

/** For the shell that git runs drivers in. */
function quoted(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
}
